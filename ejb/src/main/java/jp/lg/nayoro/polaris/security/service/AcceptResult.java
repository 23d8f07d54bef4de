package jp.lg.nayoro.polaris.security.service;

import java.util.Set;

/** What became of a slip that was used. */
public sealed interface AcceptResult {

    record Accepted(String facilityName) implements AcceptResult {}

    /** @param faults of the password, where it is that */
    record Refused(AcceptProblem because, Set<PasswordFault> faults) implements AcceptResult {}
}
