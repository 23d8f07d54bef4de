package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.util.List;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.EventStub;

/** The real linking, on the database of a test. */
public final class LinkingForTests {

    private LinkingForTests() {}

    public static LinkingService on(EntityManager em, Clock clock, CurrentCaller caller, List<Object> fired) {
        var linking = new LinkingService();
        linking.em = em;
        linking.clock = clock;
        linking.caller = caller;
        linking.trail = new AuditTrail();
        linking.linked = new EventStub<>(fired);
        linking.unlinked = new EventStub<>(fired);
        linking.refused = new EventStub<>(fired);
        return linking;
    }
}
