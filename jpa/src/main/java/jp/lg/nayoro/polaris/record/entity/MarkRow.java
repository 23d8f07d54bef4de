package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A value that whoever helps in an emergency asks for by name: a blood group, a mark of an infection. */
public record MarkRow(String code, String display, LocalDate on, String text, String flag) implements Serializable {

    /** Of some registrations, the newest first, whenever they were measured. */
    public static final String OF_REGISTRATIONS = "ClinicalEntry.marks";

    /** JLAC10 of the blood groups: ABO式血液型 and Rh(D)因子. What is a mark of an infection the {@link SensitivityTable} says. */
    static final String OF_REGISTRATIONS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.MarkRow(
                e.code, e.display, e.effectiveOn, e.valueText, e.flag)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE
              AND (e.code LIKE '5H010%' OR e.code LIKE '5H020%'
                OR e.sensitivity IN (jp.lg.nayoro.polaris.consent.entity.DataCategory.INFECTION,
                                     jp.lg.nayoro.polaris.consent.entity.DataCategory.HIV))"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.effectiveOn DESC, e.id DESC";

    private static final String BLOOD_GROUP = "5H0";
    private static final int ANALYTE = 5;

    public boolean bloodGroup() {
        return code != null && code.startsWith(BLOOD_GROUP);
    }

    /** The same for the same analyte, however it was measured: 分析物 of JLAC10, else the name. */
    public String analyte() {
        return code == null || code.length() < ANALYTE ? display : code.substring(0, ANALYTE);
    }

    /** The day only: this string may reach a log. */
    @Override
    public String toString() {
        return "MarkRow[" + on + "]";
    }
}
