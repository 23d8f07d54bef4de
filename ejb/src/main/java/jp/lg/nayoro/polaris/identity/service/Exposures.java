package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.ExposureRow;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.ResidentMerge;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 漏えいのおそれのある操作. Everything that was shown of a resident while a registration was tied to them, and everything that was
 * written meanwhile. It rather names an act too many than one too few: whether a page held the wrong institution's data on
 * that day, people have to tell.
 */
@Dependent
public class Exposures {

    /** Acts a list holds at most; it says so when there are more. */
    static final int LISTED = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionBook book;

    @Inject
    @Any
    Instance<ExposureSource> sources;

    /** The spans in which the registration was shown up to a decision, or up to now where there is none. */
    List<LinkSpan> spans(Registration registration, Long upToDecision, LocalDateTime now) {
        var decisions = book.of(registration.id()).stream()
                .filter(decision -> upToDecision == null || decision.getId() <= upToDecision)
                .toList();
        var first =
                decisions.stream().filter(RegistrationDecision::concernsTheLink).findFirst();
        if (first.map(decision -> decision.getKind() == DecisionKind.LINKED).orElse(false)) {
            return LinkHistory.of(decisions).spansUntil(now);
        }
        return first.map(this::heldBefore)
                .or(registration::holder)
                .map(holder -> LinkHistory.ofBroughtAlong(holder, registration.getFirstSeenAt(), decisions)
                        .spansUntil(now))
                .orElse(List.of());
    }

    /** Two people as one: under the survivor, and on the other's board, to which later answers went back. */
    static List<LinkSpan> whileMerged(
            ResidentId from, ResidentId into, LocalDateTime mergedAt, LocalDateTime undoneAt) {
        return List.of(new LinkSpan(into, mergedAt, undoneAt), new LinkSpan(from, mergedAt, undoneAt));
    }

    private ResidentId heldBefore(RegistrationDecision first) {
        if (first.getKind() != DecisionKind.MOVED) {
            return first.getResident();
        }
        var merge = em.find(ResidentMerge.class, first.getMerge());
        return merge.getInto().equals(first.getResident()) ? merge.getFrom() : merge.getInto();
    }

    /** At most {@value #LISTED} and one more. */
    List<Exposure> during(List<LinkSpan> spans) {
        var all = new ArrayList<Exposure>();
        for (var span : spans) {
            em.createNamedQuery(ExposureRow.IN_LEDGER, ExposureRow.class)
                    .setParameter("resident", span.resident())
                    .setParameter("from", span.from())
                    .setParameter("until", span.until())
                    .setMaxResults(LISTED + 1)
                    .getResultStream()
                    .map(row -> new Exposure(ExposureKind.of(row.action()), row))
                    .forEach(all::add);
            sources.forEach(source -> all.addAll(source.during(span, LISTED + 1)));
        }
        return all;
    }
}
