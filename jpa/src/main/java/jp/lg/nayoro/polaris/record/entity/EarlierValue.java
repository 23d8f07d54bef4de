package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 前回値. A value of the same analyte, in the same registration, of an earlier day. */
public record EarlierValue(
        RegistrationId registration,
        String code,
        String display,
        LocalDate on,
        BigDecimal number,
        String text,
        String comparator,
        String unit)
        implements Serializable {

    /** The values before a day, back to another, the newest first. */
    public static final String BEFORE = "ClinicalEntry.earlierValues";

    static final String BEFORE_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EarlierValue(
                e.registration, e.code, e.display, e.effectiveOn, e.valueNumber, e.valueText, e.comparator, e.unit)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.effectiveOn >= :since AND e.effectiveOn < :before
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE
              AND e.display IN :displays"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.effectiveOn DESC, e.effectiveAt DESC, e.id DESC";

    public String analyte() {
        return code == null ? display : code;
    }
}
