package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.Clock;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** The services of 緊急閲覧, put together without a container. */
public final class GlassForTests {

    private GlassForTests() {}

    public static BreakGlassService door(EntityManager em, Clock clock, CurrentCaller caller, DisclosurePolicy gate) {
        var service = new BreakGlassService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.trail = new AuditTrail();
        service.gate = gate;
        service.rules = rules(em);
        service.people = new SoughtPeople();
        service.people.em = em;
        return service;
    }

    public static EmergencyCardService cards(
            EntityManager em, Clock clock, CurrentCaller caller, DisclosurePolicy gate) {
        var service = new EmergencyCardService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.gate = gate;
        service.trail = new AuditTrail();
        return service;
    }

    public static GlassDeskService desk(EntityManager em, Clock clock, CurrentCaller caller) {
        var service = new GlassDeskService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.trail = new AuditTrail();
        service.rules = rules(em);
        return service;
    }

    private static GlassRules rules(EntityManager em) {
        var rules = new GlassRules();
        rules.em = em;
        return rules;
    }
}
