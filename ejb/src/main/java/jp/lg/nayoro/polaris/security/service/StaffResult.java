package jp.lg.nayoro.polaris.security.service;

import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** What became of an act upon a member of staff. */
public sealed interface StaffResult {

    /** @param state as which they stand there now */
    record Done(StaffId staff, StaffState state) implements StaffResult {}

    record Refused(StaffProblem because) implements StaffResult {}
}
