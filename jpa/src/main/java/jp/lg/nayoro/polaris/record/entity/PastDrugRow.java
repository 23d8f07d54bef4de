package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A drug somebody had on a day, to tell what is new from what is not. */
public record PastDrugRow(
        Long id,
        ResidentId resident,
        RegistrationId registration,
        EntryCategory category,
        LocalDate on,
        LocalDate until,
        Integer days,
        NewsDrug drug)
        implements Serializable {

    /** Of some of the residents somebody may see, from a day on: one statement, however many they are. */
    public static final String OF_RESIDENTS = "NewsLook.pastDrugsOfResidents";

    static final String OF_RESIDENTS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.PastDrugRow(
                e.id, m.resident, e.registration, e.category, e.effectiveOn, e.effectiveUntil, e.days,
                e.codeSystem, e.code, e.alternativeSystem, e.alternativeCode, e.display, e.department)"""
                    + MyResidentRow.FROM + NewsEntryRow.ENTRIES + " WHERE " + MyResidentRow.RULE
                    + MyResidentRow.RULE_OF_SOURCE
                    + """
             AND m.resident IN :residents AND e.effectiveOn >= :from
             AND e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.PRESCRIPTION,
                                jp.lg.nayoro.polaris.record.entity.EntryCategory.DISPENSING)
             AND """
                    + " " + NewsEntryRow.STANDING + " AND " + MyResidentRow.SHARES + "MEDICATION)";

    /** As the query lays the columns out. */
    public PastDrugRow(
            Long id,
            ResidentId resident,
            RegistrationId registration,
            EntryCategory category,
            LocalDate on,
            LocalDate until,
            Integer days,
            CodeSystem codeSystem,
            String code,
            CodeSystem alternativeSystem,
            String alternativeCode,
            String display,
            String department) {
        this(
                id,
                resident,
                registration,
                category,
                on,
                until,
                days,
                new NewsDrug(codeSystem, code, alternativeSystem, alternativeCode, display, department));
    }

    /** The last day of the course; its only day where nothing tells how long it is. */
    public LocalDate lastDay() {
        if (until != null) {
            return until;
        }
        return days == null || days < 1 ? on : on.plusDays(days - 1L);
    }

    /** Kind and day only: this string may reach a log. */
    @Override
    public String toString() {
        return "PastDrugRow[" + category + ", " + on + "]";
    }
}
