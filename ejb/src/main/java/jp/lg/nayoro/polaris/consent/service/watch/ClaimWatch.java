package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlert;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;

/** Puts each self-claimed relation into the privacy officer's worklist, in the transaction of the claim. */
@ApplicationScoped
public class ClaimWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void onClaimed(@Observes RelationClaimed claim) {
        var now = LocalDateTime.now(clock);
        em.persist(new PrivacyAlert(
                new Suspicion(
                        AlertKind.SELF_CLAIM, claim.staff(), claim.resident(), claim.resident() + " " + now, null, now),
                now));
    }
}
