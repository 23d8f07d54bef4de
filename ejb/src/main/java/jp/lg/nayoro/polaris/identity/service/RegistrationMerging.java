package jp.lg.nayoro.polaris.identity.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 統合と患者登録. The links of the enrolment that is given up go to the other one, each by a decision of its own, and what was
 * said to be another person stays so. On the way back everything goes where it was, unless somebody tied it anew meanwhile.
 */
@ApplicationScoped
public class RegistrationMerging implements MergeForecast {

    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionBook book;

    @Override
    public List<MergeCount> counts(ResidentId from, ResidentId into) {
        return List.of(new MergeCount(
                MergePart.REGISTRATIONS, tiedTo(from).size(), tiedTo(into).size()));
    }

    @Override
    public List<MergeRemark> remarks(ResidentId from, ResidentId into) {
        var contradicting = contradicting(from, into) + contradicting(into, from);
        return contradicting == 0
                ? List.of()
                : List.of(new MergeRemark(MergeConcern.SAID_TO_BE_ANOTHER, contradicting));
    }

    private long contradicting(ResidentId holder, ResidentId other) {
        var refused = new HashSet<>(book.refusedFor(other));
        return tiedTo(holder).stream()
                .map(Registration::id)
                .filter(refused::contains)
                .count();
    }

    void onMerged(@Observes ResidentsMerged event) {
        var survivor = em.find(Resident.class, event.into().value());
        for (var registration : tiedTo(event.from())) {
            registration.moveTo(event.into());
            book.writeForMerge(DecisionKind.MOVED, registration, survivor, event.merge());
        }
        var refusedAlready = new HashSet<>(book.refusedFor(event.into()));
        for (var refused : book.refusedFor(event.from())) {
            if (!refusedAlready.contains(refused)) {
                book.writeForMerge(DecisionKind.REFUSED, registration(refused), survivor, event.merge());
            }
        }
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        var back = em.find(Resident.class, event.from().value());
        for (var moved : broughtAlong(event.merge(), DecisionKind.MOVED)) {
            var registration = registration(moved.getRegistration());
            if (registration.holder().filter(event.into()::equals).isPresent() && !tiedAnewSince(moved)) {
                registration.moveTo(event.from());
                book.writeForMerge(DecisionKind.MOVED, registration, back, event.merge());
            }
        }
        var survivor = em.find(Resident.class, event.into().value());
        var stillRefused = new HashSet<>(book.refusedFor(event.into()));
        for (var refused : broughtAlong(event.merge(), DecisionKind.REFUSED)) {
            if (stillRefused.contains(refused.getRegistration())) {
                var registration = registration(refused.getRegistration());
                book.writeForMerge(DecisionKind.REFUSAL_LIFTED, registration, survivor, event.merge());
            }
        }
    }

    private boolean tiedAnewSince(RegistrationDecision moved) {
        return em.createNamedQuery(RegistrationDecision.COUNT_TIES_SINCE, Long.class)
                        .setParameter("registration", moved.getRegistration())
                        .setParameter("id", moved.getId())
                        .getSingleResult()
                > 0;
    }

    private List<RegistrationDecision> broughtAlong(long merge, DecisionKind kind) {
        return new ArrayList<>(em.createNamedQuery(RegistrationDecision.OF_MERGE, RegistrationDecision.class)
                .setParameter("merge", merge)
                .setParameter("kind", kind)
                .getResultList());
    }

    private List<Registration> tiedTo(ResidentId resident) {
        return em.createNamedQuery(Registration.OF_RESIDENT, Registration.class)
                .setParameter("resident", resident)
                .getResultList();
    }

    private Registration registration(RegistrationId id) {
        return em.find(Registration.class, id.value());
    }
}
