package jp.lg.nayoro.polaris.record.service.news;

import java.time.Clock;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.service.Gate;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** The services of what is new, put together without a container. */
public final class NewsForTests {

    private NewsForTests() {}

    public static TodayService today(EntityManager em, Clock clock, CurrentCaller caller) {
        var service = new TodayService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.policy = Gate.before(em, clock, caller);
        service.trail = new AuditTrail();
        service.people = people(em, clock, caller);
        return service;
    }

    public static RecordVisitService visits(
            EntityManager em, Clock clock, CurrentCaller caller, SharedSources sources) {
        var service = new RecordVisitService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.policy = Gate.before(em, clock, caller);
        service.trail = new AuditTrail();
        service.shared = sources;
        service.people = people(em, clock, caller);
        return service;
    }

    public static MyListService list(EntityManager em, Clock clock, CurrentCaller caller) {
        var service = new MyListService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.policy = Gate.before(em, clock, caller);
        service.trail = new AuditTrail();
        return service;
    }

    private static MyPeople people(EntityManager em, Clock clock, CurrentCaller caller) {
        var people = new MyPeople();
        people.em = em;
        people.clock = clock;
        people.caller = caller;
        return people;
    }
}
