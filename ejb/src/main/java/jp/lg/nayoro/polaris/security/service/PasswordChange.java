package jp.lg.nayoro.polaris.security.service;

import java.util.Set;

/** What became of a wish for a new password. */
public record PasswordChange(Outcome outcome, Set<PasswordFault> faults) {

    public PasswordChange {
        faults = Set.copyOf(faults);
    }

    public enum Outcome {
        DONE,
        /** 今のパスワードが違う. */
        WRONG,
        /** 決まりに合わない. */
        WEAK,
        /** 今と同じ. */
        SAME
    }
}
