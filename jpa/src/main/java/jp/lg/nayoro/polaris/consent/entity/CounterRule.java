package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/** 窓口の決まり as it holds: about copies after a withdrawal, about who confirms a 担当申請, and about how residents
 * learn that an institution joins or leaves. */
public record CounterRule(CopiesRule copies, ClaimDecider claimsBy, ScopeTelling telling) implements Serializable {

    /** Until the council decides: copies stay where they are, only the secretariat confirms, and each person gets a letter. */
    public static final CounterRule OF_RELEASE =
            new CounterRule(CopiesRule.KEEP, ClaimDecider.SECRETARIAT, ScopeTelling.LETTER);

    public CounterRule {
        requireNonNull(copies);
        requireNonNull(claimsBy);
        requireNonNull(telling);
    }
}
