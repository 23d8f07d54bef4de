package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** An entry that came lately and may be news to whoever cares for the person: a stay, a drug, a value out of its range. */
public record NewsEntryRow(
        ResidentId resident,
        String name,
        String nameKana,
        RegistrationId registration,
        String institution,
        Long id,
        EntryCategory category,
        LocalDate on,
        LocalDateTime receivedAt,
        NewsDrug drug,
        EntryValue value,
        String note)
        implements Serializable {

    /** What came since a moment of all residents somebody may see, as far as the consents go and by one statement. */
    public static final String ARRIVED = "NewsLook.newsOfStaff";

    static final String ENTRIES =
            """

                JOIN Registration g ON g.resident = m.resident
                JOIN ClinicalEntry e ON e.registration = g.id
            """;

    /** What holds now and is ordinary: a sensitive entry is never told in a list of many people. */
    static final String STANDING = "e.sensitivity IS NULL"
            + " AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,"
            + " jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)";

    /** Of the kinds of data both the consent and the caller's profession ({@code :categories}) let through. */
    static final String SHARED = STANDING + " AND e.category IN :categories"
            + " AND ((e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.PRESCRIPTION,"
            + " jp.lg.nayoro.polaris.record.entity.EntryCategory.DISPENSING,"
            + " jp.lg.nayoro.polaris.record.entity.EntryCategory.INJECTION) AND " + MyResidentRow.SHARES
            + "MEDICATION))"
            + " OR (e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB AND " + MyResidentRow.SHARES
            + "LAB))"
            + " OR (e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.IMAGE AND "
            + MyResidentRow.SHARES + "IMAGE))"
            + " OR (e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.REPORT,"
            + " jp.lg.nayoro.polaris.record.entity.EntryCategory.FILE) AND " + MyResidentRow.SHARES + "DOCUMENT))"
            + " OR (e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.NOTE,"
            + " jp.lg.nayoro.polaris.record.entity.EntryCategory.ALLERGY,"
            + " jp.lg.nayoro.polaris.record.entity.EntryCategory.CONDITION,"
            + " jp.lg.nayoro.polaris.record.entity.EntryCategory.ENCOUNTER) AND " + MyResidentRow.SHARES
            + "DIAGNOSIS)))";

    static final String ARRIVED_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.NewsEntryRow(
                m.resident, r.name, r.nameKana, e.registration, f.name, e.id, e.category, e.effectiveOn, e.receivedAt,
                e.codeSystem, e.code, e.alternativeSystem, e.alternativeCode, e.display, e.department,
                e.valueNumber, e.valueText, e.comparator, e.unit, e.rangeText, e.rangeLow, e.rangeHigh, e.flag, e.note)"""
                    + MyResidentRow.FROM + ENTRIES + " JOIN Facility f ON f.id = g.facility WHERE " + MyResidentRow.RULE
                    + MyResidentRow.RULE_OF_SOURCE + " AND e.receivedAt > :since AND e.effectiveOn >= :from AND "
                    + SHARED
                    + """
             AND (e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.PRESCRIPTION,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.DISPENSING)
               OR (e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.ENCOUNTER
                   AND e.code IN ('ADMISSION', 'DISCHARGE', 'DEATH'))
               OR (e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
                   AND (e.flag IN ('H', 'HH', 'L', 'LL', 'A')
                     OR (e.flag IS NULL AND e.comparator IS NULL
                         AND (e.valueNumber > e.rangeHigh OR e.valueNumber < e.rangeLow)))))
            ORDER BY e.effectiveOn, e.id""";

    /** As the query lays the columns out. */
    public NewsEntryRow(
            ResidentId resident,
            String name,
            String nameKana,
            RegistrationId registration,
            String institution,
            Long id,
            EntryCategory category,
            LocalDate on,
            LocalDateTime receivedAt,
            CodeSystem codeSystem,
            String code,
            CodeSystem alternativeSystem,
            String alternativeCode,
            String display,
            String department,
            BigDecimal valueNumber,
            String valueText,
            String comparator,
            String unit,
            String rangeText,
            BigDecimal rangeLow,
            BigDecimal rangeHigh,
            String flag,
            String note) {
        this(
                resident,
                name,
                nameKana,
                registration,
                institution,
                id,
                category,
                on,
                receivedAt,
                new NewsDrug(codeSystem, code, alternativeSystem, alternativeCode, display, department),
                new EntryValue(valueNumber, valueText, comparator, unit, rangeText, rangeLow, rangeHigh, flag),
                note);
    }

    public String display() {
        return drug.display();
    }

    /** Null for a value within its range. */
    public Abnormality abnormality() {
        return Abnormality.of(value);
    }

    /** Id and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "NewsEntryRow[" + id + ", " + category + "]";
    }
}
