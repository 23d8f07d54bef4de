package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

/** 更新の案内の段階: how near the end of a consent is. */
public enum ReminderStage {
    /** 満了の60日前から. */
    SIXTY(60),
    /** 満了の30日前から. */
    THIRTY(30),
    /** 満了した. */
    OVER(-1);

    private final int daysBefore;

    ReminderStage(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** The first day of this stage for a consent that ends on a day. */
    public LocalDate begins(LocalDate lastDay) {
        return lastDay.minusDays(daysBefore);
    }

    /** Where a consent with this last day stands. {@link #SIXTY} also for one that ends much later. */
    public static ReminderStage of(LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return OVER;
        }
        return today.isBefore(THIRTY.begins(lastDay)) ? SIXTY : THIRTY;
    }
}
