package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * One entry as the page shows it: a drug of a prescription, a value, a diagnosis, a stay.
 *
 * @param sourceFile the received file it came from; null for what came from none
 */
public record EntryRow(
        Long id,
        RegistrationId registration,
        EntryCategory category,
        EntryState state,
        EntryTime time,
        EntryOrder order,
        String code,
        String display,
        EntryValue value,
        EntryDose dose,
        EntryAuthor author,
        String note,
        Long sourceFile)
        implements Serializable {

    /** The entries of a row of the matrix between two days, the newest day first. */
    public static final String OF_CELL = "ClinicalEntry.rowsOfCell";

    /** The entries before a place in the order of days, the newest first: how a program pages. */
    public static final String BEFORE = "ClinicalEntry.rowsBefore";

    /** One entry that holds now. */
    public static final String ONE = "ClinicalEntry.row";

    private static final String SELECTION =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryRow(
                e.id, e.registration, e.category, e.state, e.effectiveOn, e.effectiveAt, e.effectiveUntil,
                e.orderNumber, e.rpNumber, e.lineNumber, e.code, e.display,
                e.valueNumber, e.valueText, e.comparator, e.unit, e.rangeText, e.rangeLow, e.rangeHigh, e.flag,
                e.dosePerTime, e.dosePerDay, e.doseUnit, e.usageCode, e.usageText, e.days, e.times,
                e.totalQuantity, e.totalUnit, e.route, e.rate,
                e.inOut, e.department, e.practitioner, e.authorFacility, e.note, e.sourceFile)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN;

    static final String OF_CELL_QUERY = SELECTION
            + """
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN :categories
            ORDER BY e.effectiveOn DESC, e.effectiveAt, e.orderNumber, e.rpNumber, e.lineNumber, e.id""";

    static final String BEFORE_QUERY = SELECTION
            + """
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN :categories
              AND (e.effectiveOn < :day OR (e.effectiveOn = :day AND e.id < :id))
            ORDER BY e.effectiveOn DESC, e.id DESC""";

    static final String ONE_QUERY = SELECTION + " AND e.id = :id";

    /** As the query lays the columns out. */
    public EntryRow(
            Long id,
            RegistrationId registration,
            EntryCategory category,
            EntryState state,
            LocalDate effectiveOn,
            LocalDateTime effectiveAt,
            LocalDate effectiveUntil,
            String orderNumber,
            String rpNumber,
            int lineNumber,
            String code,
            String display,
            BigDecimal valueNumber,
            String valueText,
            String comparator,
            String unit,
            String rangeText,
            BigDecimal rangeLow,
            BigDecimal rangeHigh,
            String flag,
            BigDecimal dosePerTime,
            BigDecimal dosePerDay,
            String doseUnit,
            String usageCode,
            String usageText,
            Integer days,
            Integer times,
            BigDecimal totalQuantity,
            String totalUnit,
            String route,
            String rate,
            String inOut,
            String department,
            String practitioner,
            String authorFacility,
            String note,
            Long sourceFile) {
        this(
                id,
                registration,
                category,
                state,
                new EntryTime(effectiveOn, effectiveAt, effectiveUntil),
                new EntryOrder(orderNumber, rpNumber, lineNumber),
                code,
                display,
                new EntryValue(valueNumber, valueText, comparator, unit, rangeText, rangeLow, rangeHigh, flag),
                new EntryDose(
                        dosePerTime,
                        dosePerDay,
                        doseUnit,
                        usageCode,
                        usageText,
                        days,
                        times,
                        totalQuantity,
                        totalUnit,
                        route,
                        rate),
                new EntryAuthor(inOut, department, practitioner, authorFacility),
                note,
                sourceFile);
    }

    /** Null for a value within its range, and where nothing tells the range. */
    public Abnormality abnormality() {
        return Abnormality.of(value);
    }

    public boolean preliminary() {
        return state == EntryState.PRELIMINARY;
    }

    /** Values compare only with values of the same analyte: by its code, or by its name where the source gives no code. */
    public String analyte() {
        return code == null ? display : code;
    }

    /** Id and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "EntryRow[" + id + ", " + category + "]";
    }
}
