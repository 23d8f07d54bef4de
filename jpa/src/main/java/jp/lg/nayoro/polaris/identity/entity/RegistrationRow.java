package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** One registration that awaits 名寄せ, with its institution. */
public record RegistrationRow(
        Long id, String facilityName, String localId, String name, String nameKana, LocalDate birthDate, Sex sex)
        implements Serializable {

    /** 名寄せ待ち, the longest waiting first. */
    public static final String AWAITING = "Registration.awaiting";

    /** Search among the registrations that are not tied yet. */
    public static final String BY_KANA = "Registration.awaitingByKana";

    public static final String BY_NAME = "Registration.awaitingByName";
    public static final String BY_BIRTH = "Registration.awaitingByBirth";
    public static final String BY_INSURED = "Registration.awaitingByInsured";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.RegistrationRow(
                r.id, f.name, r.localId, r.name, r.nameKana, r.birthDate, r.sex)
            FROM Registration r JOIN Facility f ON f.id = r.facility
            WHERE r.resident IS NULL AND r.suspendedFrom IS NULL
            """;

    static final String AWAITING_QUERY = ROWS + "ORDER BY r.id";
    static final String BY_KANA_QUERY = ROWS
            + "AND r.kanaKey LIKE :prefix AND (:birthDate IS NULL OR r.birthDate = :birthDate) ORDER BY r.kanaKey, r.id";
    static final String BY_NAME_QUERY = ROWS
            + "AND r.nameKey LIKE :prefix AND (:birthDate IS NULL OR r.birthDate = :birthDate) ORDER BY r.kanaKey, r.id";
    static final String BY_BIRTH_QUERY = ROWS + "AND r.birthDate = :birthDate ORDER BY r.kanaKey, r.id";
    static final String BY_INSURED_QUERY = ROWS + "AND r.insuredNumber = :insuredNumber ORDER BY r.kanaKey, r.id";
}
