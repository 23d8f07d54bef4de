package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

/** A value that whoever helps in an emergency asks for by name: a blood group, a mark of an infection. */
public record MarkRow(String code, String display, LocalDate on, String text, String flag) implements Serializable {

    /** Of some registrations, the newest first, whenever they were measured. */
    public static final String OF_REGISTRATIONS = "ClinicalEntry.marks";

    static final String OF_REGISTRATIONS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.MarkRow(
                e.code, e.display, e.effectiveOn, e.valueText, e.flag)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE
              AND (e.code LIKE '5H010%' OR e.code LIKE '5H020%' OR e.code LIKE '5F016%' OR e.code LIKE '5F360%'
                OR e.code LIKE '5E07%' OR e.code LIKE '5F5%')
            ORDER BY e.effectiveOn DESC, e.id DESC""";

    /** 項目, by the first characters of JLAC10. */
    public enum Analyte {
        /** ABO式血液型. */
        ABO("5H010", DataCategory.LAB),
        /** Rh(D)因子. */
        RH("5H020", DataCategory.LAB),
        /** HBs抗原. */
        HBS("5F016", DataCategory.INFECTION),
        /** HCV抗体. */
        HCV("5F360", DataCategory.INFECTION),
        /** 梅毒. */
        SYPHILIS("5E07", DataCategory.INFECTION),
        /** HIV. */
        HIV("5F5", DataCategory.HIV);

        private final String prefix;
        private final DataCategory category;

        Analyte(String prefix, DataCategory category) {
            this.prefix = prefix;
            this.category = category;
        }

        /** What the consent must name before it is shown. */
        public DataCategory category() {
            return category;
        }

        /** Null for any other value. */
        public static Analyte of(String code) {
            for (var one : values()) {
                if (code != null && code.startsWith(one.prefix)) {
                    return one;
                }
            }
            return null;
        }
    }

    public Analyte analyte() {
        return Analyte.of(code);
    }

    /** Without the value: this string may reach a log. */
    @Override
    public String toString() {
        return "MarkRow[" + on + "]";
    }
}
