package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 検査結果の1件, with the codes by which values of several institutions meet. */
public record LabValueRow(
        Long id,
        RegistrationId registration,
        EntryState state,
        EntryTime time,
        EntryCode code,
        EntryCode alternative,
        String display,
        EntryValue value,
        String note)
        implements Serializable {

    /** All values between two days, the newest first. */
    public static final String OF_DAYS = "ClinicalEntry.labValuesOfDays";

    /** The values of some analytes between two days: by the first five of their JLAC10 code, and on wish those without one. */
    public static final String OF_ANALYTES = "ClinicalEntry.labValuesOfAnalytes";

    /** The values of some analytes, whenever they were taken, the newest first. */
    public static final String EVER = "ClinicalEntry.labValuesEver";

    /** 感染症の標識: the values by which somebody may be known to carry an infection, whenever they were taken. */
    public static final String INFECTIONS = "ClinicalEntry.labValuesOfInfections";

    private static final String SELECTED =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.LabValueRow(
                e.id, e.registration, e.state, e.effectiveOn, e.effectiveAt,
                e.codeSystem, e.code, e.alternativeSystem, e.alternativeCode, e.display,
                e.valueNumber, e.valueText, e.comparator, e.unit, e.rangeText, e.rangeLow, e.rangeHigh, e.flag, e.note)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN;

    private static final String BETWEEN = "  AND e.effectiveOn BETWEEN :from AND :to\n";

    private static final String CODED =
            "(SUBSTRING(e.code, 1, 5) IN :analytes OR SUBSTRING(e.alternativeCode, 1, 5) IN :analytes)";

    private static final String ORDERED = "ORDER BY e.effectiveOn DESC, e.effectiveAt DESC, e.lineNumber, e.id";

    static final String OF_DAYS_QUERY = SELECTED + BETWEEN + ORDERED;

    private static final String UNCODED =
            "(:uncoded = 1 AND (e.codeSystem IS NULL OR e.codeSystem <> jp.lg.nayoro.polaris.record.entity.CodeSystem.JLAC10))";

    static final String OF_ANALYTES_QUERY = SELECTED + BETWEEN + "  AND (" + CODED + " OR " + UNCODED + ")\n" + ORDERED;

    static final String EVER_QUERY = SELECTED + "  AND " + CODED + "\n" + ORDERED;

    static final String INFECTIONS_QUERY = SELECTED
            + """
              AND e.sensitivity IN (jp.lg.nayoro.polaris.consent.entity.DataCategory.INFECTION,
                                    jp.lg.nayoro.polaris.consent.entity.DataCategory.HIV)
            """
            + ORDERED;

    /** As the query lays the columns out. */
    public LabValueRow(
            Long id,
            RegistrationId registration,
            EntryState state,
            LocalDate effectiveOn,
            LocalDateTime effectiveAt,
            CodeSystem codeSystem,
            String code,
            CodeSystem alternativeSystem,
            String alternativeCode,
            String display,
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
                id,
                registration,
                state,
                new EntryTime(effectiveOn, effectiveAt, null),
                EntryCode.orNull(codeSystem, code),
                EntryCode.orNull(alternativeSystem, alternativeCode),
                display,
                new EntryValue(valueNumber, valueText, comparator, unit, rangeText, rangeLow, rangeHigh, flag),
                note);
    }

    /** Null for a value within its range, and where nothing tells the range. */
    public Abnormality abnormality() {
        return Abnormality.of(value);
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "LabValueRow[" + id + "]";
    }
}
