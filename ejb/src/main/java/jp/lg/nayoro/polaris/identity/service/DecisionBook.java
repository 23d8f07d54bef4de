package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.PairDecision;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.online.Judging;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 名寄せの判断の帳面. Every change of a link goes through here, in the transaction of the change, so that the book replayed from
 * its first line always rebuilds the links ({@link LinkHistory}).
 */
@Dependent
public class DecisionBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Judging judging;

    Decided write(DecisionKind kind, Registration registration, Resident resident, String reason) {
        return kept(entry(kind, registration, resident, reason));
    }

    /** A decision that a merge, or its undo, brings along. */
    Decided writeForMerge(DecisionKind kind, Registration registration, Resident resident, long merge) {
        return kept(entry(kind, registration, resident, null).because(merge));
    }

    /** All that was decided of a registration so far, oldest first. */
    List<RegistrationDecision> of(RegistrationId registration) {
        return em.createNamedQuery(RegistrationDecision.OF_REGISTRATION, RegistrationDecision.class)
                .setParameter("registration", registration)
                .getResultList();
    }

    /** The last word on a pair. */
    Optional<DecisionKind> lastOf(RegistrationId registration, ResidentId resident) {
        return em.createNamedQuery(RegistrationDecision.LAST_OF_PAIRS_OF_REGISTRATION, PairDecision.class)
                .setParameter("registration", registration)
                .getResultStream()
                .filter(pair -> pair.resident().equals(resident))
                .map(PairDecision::kind)
                .findFirst();
    }

    /** 別人: the registrations that are not of this resident, and are not to be proposed or linked. */
    List<RegistrationId> refusedFor(ResidentId resident) {
        return em.createNamedQuery(RegistrationDecision.REFUSED_REGISTRATIONS, RegistrationId.class)
                .setParameter("resident", resident)
                .getResultList();
    }

    private RegistrationDecision entry(DecisionKind kind, Registration registration, Resident resident, String reason) {
        var decision = new RegistrationDecision(
                kind, registration.id(), resident.id(), reason, caller.get().staff(), LocalDateTime.now(clock));
        return judging.of(registration.id(), resident.id())
                .map(said -> decision.inViewOf(said.words(), said.score(), said.model(), said.linesAsText()))
                .orElse(decision);
    }

    private Decided kept(RegistrationDecision decision) {
        em.persist(decision);
        em.flush();
        return new Decided(decision.getId(), decision.getKind(), decision.getDecidedAt());
    }
}
