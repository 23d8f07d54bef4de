package jp.lg.nayoro.polaris.consent.service.rule;

import java.time.LocalDate;

/** その方の状態. */
public enum PersonState {
    /** 在住. */
    LIVING,
    /** 死亡. */
    DEAD,
    /** 転出. */
    MOVED_OUT;

    public static PersonState of(LocalDate diedOn, LocalDate movedOutOn) {
        if (diedOn != null) {
            return DEAD;
        }
        return movedOutOn == null ? LIVING : MOVED_OUT;
    }
}
