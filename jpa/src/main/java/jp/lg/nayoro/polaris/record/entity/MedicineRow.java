package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 薬の記録の1行: a drug that was prescribed, dispensed or injected, or a note on 残薬.
 *
 * @param codes every code the entry has, the one it goes by first
 * @param text what a note says; null of a drug
 */
public record MedicineRow(
        Long id,
        RegistrationId registration,
        EntryCategory category,
        LocalDate on,
        LocalDate until,
        EntryOrder order,
        List<EntryCode> codes,
        String display,
        String text,
        EntryDose dose,
        EntryAuthor author,
        String note)
        implements Serializable {

    /** The drugs of some registrations since a day that hold now, with the notes of one heading; the oldest first. */
    public static final String SINCE = "ClinicalEntry.medicinesSince";

    static final String SINCE_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.MedicineRow(
                e.id, e.registration, e.category, e.effectiveOn, e.effectiveUntil,
                e.orderNumber, e.rpNumber, e.lineNumber,
                e.codeSystem, e.code, e.alternativeSystem, e.alternativeCode, e.display, e.valueText,
                e.dosePerTime, e.dosePerDay, e.doseUnit, e.usageCode, e.usageText, e.days, e.times,
                e.totalQuantity, e.totalUnit, e.route, e.rate,
                e.inOut, e.department, e.practitioner, e.authorFacility, e.note)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.PRESCRIPTION,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.DISPENSING,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.INJECTION,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.NOTE)
              AND e.effectiveOn >= :since
              AND (e.category <> jp.lg.nayoro.polaris.record.entity.EntryCategory.NOTE OR e.display = :heading)
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.effectiveOn, e.registration, e.orderNumber, e.lineNumber, e.id";

    /** As the query lays the columns out. */
    public MedicineRow(
            Long id,
            RegistrationId registration,
            EntryCategory category,
            LocalDate effectiveOn,
            LocalDate effectiveUntil,
            String orderNumber,
            String rpNumber,
            int lineNumber,
            CodeSystem codeSystem,
            String code,
            CodeSystem alternativeSystem,
            String alternativeCode,
            String display,
            String valueText,
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
            String note) {
        this(
                id,
                registration,
                category,
                effectiveOn,
                effectiveUntil,
                new EntryOrder(orderNumber, rpNumber, lineNumber),
                codes(codeSystem, code, alternativeSystem, alternativeCode),
                display,
                valueText,
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
                note);
    }

    private static List<EntryCode> codes(CodeSystem system, String code, CodeSystem otherSystem, String other) {
        return Stream.of(code(system, code), code(otherSystem, other))
                .flatMap(List::stream)
                .toList();
    }

    private static List<EntryCode> code(CodeSystem system, String code) {
        return system == null || code == null ? List.of() : List.of(new EntryCode(system, code));
    }

    /** Id and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "MedicineRow[" + id + ", " + category + "]";
    }
}
