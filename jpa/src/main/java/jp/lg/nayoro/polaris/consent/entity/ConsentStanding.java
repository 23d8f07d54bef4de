package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

/** 同意の現況. What a consent is worth on a given day: its state, and for a registered one the day itself. */
public enum ConsentStanding {
    /** 有効. */
    IN_FORCE,
    /** 満了間近: in force, and in its last {@value #NEAR_DAYS} days, so that the secretariat asks for a renewal in time. */
    ENDING_SOON,
    /** 開始前. */
    NOT_YET,
    /** 満了: it ran out by itself. */
    EXPIRED,
    /** 撤回. */
    WITHDRAWN,
    /** 範囲変更済. */
    CHANGED,
    /** 死亡により終了. */
    DECEASED,
    /** 転出により終了. */
    MOVED_OUT,
    /** 更新済. */
    SUPERSEDED;

    static final int NEAR_DAYS = 60;

    static ConsentStanding of(ConsentState state, LocalDate validFrom, LocalDate validUntil, LocalDate day) {
        if (state != ConsentState.REGISTERED) {
            return valueOf(state.name());
        }
        if (day.isBefore(validFrom)) {
            return NOT_YET;
        }
        if (day.isAfter(validUntil)) {
            return EXPIRED;
        }
        return day.isAfter(validUntil.minusDays(NEAR_DAYS)) ? ENDING_SOON : IN_FORCE;
    }

    /** Nothing is left to withdraw of one that ended, however it ended. */
    public boolean isWithdrawable() {
        return this == IN_FORCE || this == ENDING_SOON || this == NOT_YET;
    }
}
