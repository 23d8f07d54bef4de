package jp.lg.nayoro.polaris.security.service;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.StaffState;

/** 職員の状態の移り変わり: from which state which act is possible. */
final class StaffTurn {

    private static final Map<OrganizationActKind, Set<StaffState>> FROM = Map.of(
            OrganizationActKind.ADMIT, Set.of(StaffState.REQUESTED),
            OrganizationActKind.DECLINE, Set.of(StaffState.REQUESTED),
            OrganizationActKind.STOP, Set.of(StaffState.ACTIVE),
            OrganizationActKind.LEAVE, Set.of(StaffState.ACTIVE, StaffState.SUSPENDED),
            OrganizationActKind.REINSTATE, Set.of(StaffState.SUSPENDED, StaffState.LEFT));

    private StaffTurn() {}

    /** Somebody else was quicker where the state does not fit the act. */
    static Optional<StaffProblem> problemOf(OrganizationActKind act, StaffState state) {
        return FROM.get(act).contains(state) ? Optional.empty() : Optional.of(StaffProblem.CHANGED_MEANWHILE);
    }
}
