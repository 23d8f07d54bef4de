package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the secretariat's search. */
public record ResidentRow(
        Long id,
        String name,
        String nameKana,
        LocalDate birthDate,
        Sex sex,
        String address,
        LocalDate diedOn,
        LocalDate movedOutOn)
        implements Serializable {

    /** Search by the beginning of a folded name, and a birthday where one was typed. */
    public static final String BY_KANA = "Resident.rowsByKana";

    public static final String BY_NAME = "Resident.rowsByName";
    public static final String BY_BIRTH = "Resident.rowsByBirth";
    public static final String BY_INSURED = "Resident.rowsByInsured";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ResidentRow(
                r.id, r.name, r.nameKana, r.birthDate, r.sex, r.address, r.diedOn, r.movedOutOn)
            FROM Resident r WHERE r.mergedInto IS NULL
            """;

    private static final String IN_ORDER = " ORDER BY r.kanaKey, r.id";
    private static final String AND_BIRTHDAY = " AND (:birthDate IS NULL OR r.birthDate = :birthDate)";

    static final String BY_KANA_QUERY = ROWS + "AND r.kanaKey LIKE :prefix" + AND_BIRTHDAY + IN_ORDER;
    static final String BY_NAME_QUERY = ROWS + "AND r.nameKey LIKE :prefix" + AND_BIRTHDAY + IN_ORDER;
    static final String BY_BIRTH_QUERY = ROWS + "AND r.birthDate = :birthDate" + IN_ORDER;
    static final String BY_INSURED_QUERY = ROWS + "AND r.insuredNumber = :insuredNumber" + IN_ORDER;

    /** Dead or moved away. */
    public boolean left() {
        return diedOn != null || movedOutOn != null;
    }
}
