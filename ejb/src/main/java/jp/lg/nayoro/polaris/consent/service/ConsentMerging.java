package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.identity.service.MergeConcern;
import jp.lg.nayoro.polaris.identity.service.MergeCount;
import jp.lg.nayoro.polaris.identity.service.MergeForecast;
import jp.lg.nayoro.polaris.identity.service.MergeMoves;
import jp.lg.nayoro.polaris.identity.service.MergePart;
import jp.lg.nayoro.polaris.identity.service.MergeRemark;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Comparator.naturalOrder;

/**
 * 統合と同意. The consents of both enrolments stand under the survivor, and on any day one of them holds at most: where two
 * would, the narrower; where neither is, what they have in common; and where one was withdrawn after the other was given,
 * none. So a merge never shows more than either paper allowed, until the secretariat takes a new form.
 */
@ApplicationScoped
public class ConsentMerging implements MergeForecast {

    private static final String TABLE = "consent";

    /** Under this name stand those that the merge made give way, with the state they had. */
    private static final String STATE = "consent.state";

    @PersistenceContext
    EntityManager em;

    @Inject
    MergeMoves moves;

    @Inject
    CurrentCaller caller;

    @Override
    public List<MergeCount> counts(ResidentId from, ResidentId into) {
        return List.of(new MergeCount(MergePart.CONSENTS, of(from).size(), of(into).size()));
    }

    @Override
    public List<MergeRemark> remarks(ResidentId from, ResidentId into) {
        var away = of(from);
        var here = of(into);
        var remarks = new ArrayList<MergeRemark>();
        var overtaken =
                Stream.concat(givenBefore(away, here), givenBefore(here, away)).count();
        if (overtaken > 0) {
            remarks.add(new MergeRemark(MergeConcern.CONSENT_WITHDRAWN_SINCE, overtaken));
        }
        var contradicting = registered(away).stream()
                .flatMap(one -> registered(here).stream().filter(other -> overlap(one, other)))
                .filter(other ->
                        registered(away).stream().anyMatch(one -> !one.scope().equals(other.scope())))
                .count();
        if (contradicting > 0) {
            remarks.add(new MergeRemark(MergeConcern.CONSENTS_CONTRADICT, contradicting));
        }
        return remarks;
    }

    void onMerged(@Observes ResidentsMerged event) {
        var away = of(event.from());
        var here = of(event.into());
        Stream.concat(givenBefore(away, here), givenBefore(here, away))
                .toList()
                .forEach(overtaken -> giveWay(overtaken, event));
        for (var one : registered(away)) {
            for (var other : registered(here)) {
                if (isRegistered(one) && isRegistered(other) && overlap(one, other)) {
                    narrow(one, other, event);
                }
            }
        }
        moves.moveAll(TABLE, event);
    }

    private void narrow(Consent away, Consent here, ResidentsMerged event) {
        var awayWithin = away.scope().within(here.scope());
        var hereWithin = here.scope().within(away.scope());
        if (awayWithin && hereWithin) {
            giveWay(away.getValidUntil().isAfter(here.getValidUntil()) ? here : away, event);
        } else if (awayWithin) {
            giveWay(here, event);
        } else if (hereWithin) {
            giveWay(away, event);
        } else {
            giveWay(away, event);
            giveWay(here, event);
            common(away, here, event).ifPresent(em::persist);
        }
    }

    private Optional<Consent> common(Consent away, Consent here, ResidentsMerged event) {
        var from = latest(away.getValidFrom(), here.getValidFrom());
        var until = earliest(away.getValidUntil(), here.getValidUntil());
        return here.scope().and(away.scope()).map(both -> new Consent(
                        event.into(), both, from, until, here.signature(), who(), event.at())
                .ofMerge(event.merge()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private StaffId who() {
        return caller.get().staff();
    }

    private void giveWay(Consent consent, ResidentsMerged event) {
        moves.noteChange(
                event.merge(), STATE, consent.id().value(), consent.getState().name());
        consent.end(ConsentState.SUPERSEDED, who(), event.at());
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        moves.bringBack(TABLE, event);
        em.createNamedQuery(Consent.OF_MERGE, Consent.class)
                .setParameter("merge", event.merge())
                .getResultStream()
                .filter(ConsentMerging::isRegistered)
                .toList()
                .forEach(common -> common.end(ConsentState.SUPERSEDED, who(), event.at()));
        var all = Stream.concat(of(event.from()).stream(), of(event.into()).stream())
                .toList();
        if (all.stream().map(Consent::getWithdrawnAt).anyMatch(at -> at != null && !at.isBefore(event.mergedAt()))) {
            return; // who withdrew as one person withdrew as both
        }
        var gaveWay = moves.changes(event.merge(), STATE).keySet();
        all.stream()
                .filter(consent -> gaveWay.contains(consent.id().value()))
                .filter(consent -> consent.getState() == ConsentState.SUPERSEDED)
                .filter(consent -> all.stream().noneMatch(other -> holdsAlongside(other, consent)))
                .toList()
                .forEach(consent -> consent.reinstate(who(), event.at()));
    }

    /** A newer form has taken its place meanwhile. */
    private static boolean holdsAlongside(Consent other, Consent consent) {
        return other != consent
                && other.getResident().equals(consent.getResident())
                && isRegistered(other)
                && overlap(other, consent);
    }

    /** Those in force of one side that are older than the last withdrawal on the other. */
    private static Stream<Consent> givenBefore(List<Consent> consents, List<Consent> withdrawing) {
        var last = withdrawing.stream()
                .map(Consent::getWithdrawnAt)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElse(LocalDateTime.MIN);
        return registered(consents).stream()
                .filter(consent -> consent.getRegisteredAt().isBefore(last));
    }

    private static List<Consent> registered(List<Consent> consents) {
        return consents.stream().filter(ConsentMerging::isRegistered).toList();
    }

    private static boolean isRegistered(Consent consent) {
        return consent.getState() == ConsentState.REGISTERED;
    }

    private static boolean overlap(Consent one, Consent other) {
        LocalDate from = other.getValidFrom();
        return one.overlaps(from, other.getValidUntil());
    }

    private List<Consent> of(ResidentId resident) {
        return em.createNamedQuery(Consent.OF_RESIDENT, Consent.class)
                .setParameter("resident", resident)
                .setHint("eclipselink.refresh", "true") // rows were carried by SQL
                .getResultList();
    }
}
