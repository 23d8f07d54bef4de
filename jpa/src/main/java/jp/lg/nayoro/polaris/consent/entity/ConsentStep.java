package jp.lg.nayoro.polaris.consent.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.security.entity.Role;

import static jp.lg.nayoro.polaris.consent.entity.ConsentState.CHANGED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.DECEASED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.EXPLAINED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.MOVED_OUT;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.RECEIVED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.RETURNED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.SIGNED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.SUPERSEDED;
import static jp.lg.nayoro.polaris.consent.entity.ConsentState.WITHDRAWN;

/** 状態の動かし方: from which state to which, and by whom. What is not in this table cannot happen. */
public enum ConsentStep {
    SIGN(EXPLAINED, SIGNED, Role.STAFF, Role.FACILITY_MANAGER, Role.SECRETARIAT),
    GIVE_UP_EXPLAINED(EXPLAINED, WITHDRAWN, Role.STAFF, Role.FACILITY_MANAGER, Role.SECRETARIAT),
    RECEIVE(SIGNED, RECEIVED, Role.SECRETARIAT),
    GIVE_UP_SIGNED(SIGNED, WITHDRAWN, Role.STAFF, Role.FACILITY_MANAGER, Role.SECRETARIAT),
    SEND_BACK(RECEIVED, RETURNED, Role.SECRETARIAT),
    REGISTER(RECEIVED, REGISTERED, Role.SECRETARIAT),
    GIVE_UP_RECEIVED(RECEIVED, WITHDRAWN, Role.SECRETARIAT),
    SIGN_ANEW(RETURNED, SIGNED, Role.STAFF, Role.FACILITY_MANAGER, Role.SECRETARIAT),
    GIVE_UP_RETURNED(RETURNED, WITHDRAWN, Role.STAFF, Role.FACILITY_MANAGER, Role.SECRETARIAT),
    WITHDRAW(REGISTERED, WITHDRAWN, Role.SECRETARIAT),
    CHANGE(REGISTERED, CHANGED, Role.SECRETARIAT),
    RENEW(REGISTERED, SUPERSEDED, Role.SECRETARIAT),
    REINSTATE(SUPERSEDED, REGISTERED, Role.SECRETARIAT),
    TELL_DEATH(REGISTERED, DECEASED, Role.SECRETARIAT),
    TELL_MOVING(REGISTERED, MOVED_OUT, Role.SECRETARIAT);

    private final ConsentState from;
    private final ConsentState to;
    private final Set<String> roles;

    ConsentStep(ConsentState from, ConsentState to, String... roles) {
        this.from = from;
        this.to = to;
        this.roles = Set.of(roles);
    }

    public static Optional<ConsentStep> between(ConsentState from, ConsentState to) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.to == to)
                .findFirst();
    }

    public static boolean isPossible(ConsentState from, ConsentState to) {
        return between(from, to).isPresent();
    }

    /** Whether somebody with these roles may take it. */
    public boolean isFor(Set<String> theirs) {
        return roles.stream().anyMatch(theirs::contains);
    }
}
