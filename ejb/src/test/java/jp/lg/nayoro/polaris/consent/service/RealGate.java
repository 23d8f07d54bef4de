package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** The gate itself, put together without a container, for tests of the services that ask it. */
public final class RealGate {

    private RealGate() {}

    public static DisclosurePolicy over(EntityManager em, Clock clock, CurrentCaller caller, AuditTrail trail) {
        var policy = new DisclosurePolicy();
        policy.em = em;
        policy.clock = clock;
        policy.caller = caller;
        policy.trail = trail;
        return policy;
    }
}
