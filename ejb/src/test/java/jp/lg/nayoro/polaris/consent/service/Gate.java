package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** The real gate at work in a test of another feature's service. */
public final class Gate {

    private Gate() {}

    public static DisclosurePolicy before(EntityManager em, Clock clock, CurrentCaller caller) {
        var policy = new DisclosurePolicy();
        policy.em = em;
        policy.clock = clock;
        policy.caller = caller;
        policy.trail = new AuditTrail();
        return policy;
    }
}
