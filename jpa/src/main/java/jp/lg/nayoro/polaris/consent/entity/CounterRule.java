package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/** 窓口の決まり as it holds: about copies after a withdrawal, and about who confirms a 担当申請. */
public record CounterRule(CopiesRule copies, ClaimDecider claimsBy) implements Serializable {

    /** Until the council decides: copies stay where they are, and only the secretariat confirms. */
    public static final CounterRule OF_RELEASE = new CounterRule(CopiesRule.KEEP, ClaimDecider.SECRETARIAT);

    public CounterRule {
        requireNonNull(copies);
        requireNonNull(claimsBy);
    }
}
