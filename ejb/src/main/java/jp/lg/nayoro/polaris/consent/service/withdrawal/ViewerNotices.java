package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ViewerNotice;
import jp.lg.nayoro.polaris.consent.service.ConsentWithdrawn;
import jp.lg.nayoro.polaris.consent.service.CounterRules;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.groupingBy;

/**
 * 閲覧停止のお知らせ. However a consent was withdrawn, every institution that had looked since viewing was last stopped is told, in
 * the transaction of the withdrawal: no withdrawal without its notices.
 */
@ApplicationScoped
public class ViewerNotices {

    @PersistenceContext
    EntityManager em;

    @Inject
    PastViewers viewers;

    @Inject
    CounterRules rules;

    void onWithdrawn(@Observes ConsentWithdrawn event) {
        em.flush(); // of two consents withdrawn at one moment, the second finds the notices of the first
        var stoppedAt = stored(em.find(Consent.class, event.consent().value()).getWithdrawnAt());
        var before = lastStop(event.resident());
        if (before == null || before.isBefore(stoppedAt)) {
            tell(event.resident(), before, stoppedAt);
        }
    }

    /** As the column holds it, to the microsecond: moments are compared with what was read from there. */
    static LocalDateTime stored(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(ResidentId resident, LocalDateTime before, LocalDateTime stoppedAt) {
        var copies = rules.current().copies();
        viewers.since(resident, before).stream()
                .collect(groupingBy(PastViewer::facility))
                .forEach((facility, professions) -> em.persist(new ViewerNotice(resident, facility, stoppedAt, copies)
                        .havingViewed(first(professions), last(professions))));
    }

    private LocalDateTime lastStop(ResidentId resident) {
        return em.createNamedQuery(ViewerNotice.LAST_STOP, LocalDateTime.class)
                .setParameter("resident", resident)
                .getSingleResult();
    }

    private static LocalDateTime first(List<PastViewer> professions) {
        return professions.stream()
                .map(PastViewer::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDateTime last(List<PastViewer> professions) {
        return professions.stream()
                .map(PastViewer::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
