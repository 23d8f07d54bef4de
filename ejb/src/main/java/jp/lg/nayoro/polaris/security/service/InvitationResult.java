package jp.lg.nayoro.polaris.security.service;

/** What became of a slip that was asked for. */
public sealed interface InvitationResult {

    record Issued(InvitationSlip slip) implements InvitationResult {}

    record Refused(StaffProblem because) implements InvitationResult {}
}
