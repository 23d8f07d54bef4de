package jp.lg.nayoro.polaris.consent.service.leaving;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.entity.LeavingSource;

import static java.util.Objects.requireNonNull;

/** 死亡・転出 as the secretariat learnt of it. @param note may be null */
public record Leaving(LeavingKind kind, LocalDate on, LeavingSource source, String note) {

    public Leaving {
        requireNonNull(kind);
        requireNonNull(on);
        requireNonNull(source);
    }
}
