package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.PairDecision;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.service.online.JudgingForTests;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.EventRelay;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.InstanceStub;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.toSet;

/** The real services of 名寄せ, on the database of a test. */
public final class LinkingForTests {

    private LinkingForTests() {}

    public static LinkingService on(EntityManager em, Clock clock, CurrentCaller caller, List<Object> fired) {
        return on(em, clock, caller, fired, List.of());
    }

    /** @param sources what other features know of acts upon a resident */
    public static LinkingService on(
            EntityManager em,
            Clock clock,
            CurrentCaller caller,
            List<Object> fired,
            List<? extends ExposureSource> sources) {
        var linking = new LinkingService();
        linking.em = em;
        linking.caller = caller;
        linking.trail = new AuditTrail();
        linking.book = book(em, clock, caller);
        linking.opinions = opinions(em, clock, caller);
        linking.judging = JudgingForTests.on(em);
        linking.suspension = suspension(em, clock, caller, fired);
        linking.enrolments = MovesForTests.enrolments(em);
        linking.linked = new EventStub<>(fired);
        linking.refused = new EventStub<>(fired);
        var tasks = new ContaminationTasks();
        tasks.em = em;
        tasks.exposures = exposures(em, clock, caller, sources);
        linking.unlinked = new EventRelay<>(List.of(fired::add, tasks::onUnlinked));
        return linking;
    }

    public static LinkSuspension suspension(EntityManager em, Clock clock, CurrentCaller caller, List<Object> fired) {
        var suspension = new LinkSuspension();
        suspension.em = em;
        suspension.book = book(em, clock, caller);
        suspension.caller = caller;
        suspension.suspended = new EventStub<>(fired);
        return suspension;
    }

    static MatchingService matching(EntityManager em, Clock clock, CurrentCaller caller) {
        var matching = new MatchingService();
        matching.em = em;
        matching.clock = clock;
        matching.trail = new AuditTrail();
        matching.opinions = opinions(em, clock, caller);
        matching.judging = JudgingForTests.on(em);
        return matching;
    }

    static ContaminationService contamination(
            EntityManager em, Clock clock, CurrentCaller caller, List<? extends ExposureSource> sources) {
        var service = new ContaminationService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.trail = new AuditTrail();
        service.exposures = exposures(em, clock, caller, sources);
        return service;
    }

    static ResidentMergeService merging(
            EntityManager em,
            Clock clock,
            CurrentCaller caller,
            List<MergeParticipant> others,
            List<? extends ExposureSource> sources) {
        var registrations = new RegistrationMerging();
        registrations.em = em;
        registrations.book = book(em, clock, caller);
        var all = new ArrayList<MergeParticipant>();
        all.add(new MergeParticipant(registrations, registrations::onMerged, registrations::onUndone));
        all.addAll(others);
        var service = new ResidentMergeService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.trail = new AuditTrail();
        service.judging = JudgingForTests.on(em);
        service.forecasts =
                new InstanceStub<>(all.stream().map(MergeParticipant::forecast).toList());
        List<Consumer<ResidentsMerged>> merged =
                all.stream().map(MergeParticipant::merged).toList();
        service.merged = new EventRelay<>(merged);
        var tasks = new ContaminationTasks();
        tasks.em = em;
        tasks.exposures = exposures(em, clock, caller, sources);
        var undone = new ArrayList<Consumer<ResidentMergeUndone>>();
        all.forEach(participant -> undone.add(participant.undone()));
        undone.add(tasks::onUndone);
        service.undone = new EventRelay<>(undone);
        return service;
    }

    /** Whom a person refused, or untied, as the last word on the pair. */
    static Set<ResidentId> forbidden(EntityManager em, RegistrationId registration) {
        return em.createNamedQuery(RegistrationDecision.LAST_OF_PAIRS_OF_REGISTRATION, PairDecision.class)
                .setParameter("registration", registration)
                .getResultStream()
                .filter(pair -> pair.kind() == DecisionKind.REFUSED || pair.kind() == DecisionKind.UNLINKED)
                .map(PairDecision::resident)
                .collect(toSet());
    }

    static DecisionBook book(EntityManager em, Clock clock, CurrentCaller caller) {
        var book = new DecisionBook();
        book.em = em;
        book.clock = clock;
        book.caller = caller;
        book.judging = JudgingForTests.on(em);
        return book;
    }

    static SecondOpinions opinions(EntityManager em, Clock clock, CurrentCaller caller) {
        var opinions = new SecondOpinions();
        opinions.em = em;
        opinions.clock = clock;
        opinions.caller = caller;
        return opinions;
    }

    private static Exposures exposures(
            EntityManager em, Clock clock, CurrentCaller caller, List<? extends ExposureSource> sources) {
        var exposures = new Exposures();
        exposures.em = em;
        exposures.book = book(em, clock, caller);
        exposures.sources = new InstanceStub<>(sources);
        return exposures;
    }
}
