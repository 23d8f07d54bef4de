package jp.lg.nayoro.polaris.consent.service.scope;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ScopeChange;
import jp.lg.nayoro.polaris.consent.entity.ScopeChangeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeNotice;
import jp.lg.nayoro.polaris.consent.service.CounterRules;
import jp.lg.nayoro.polaris.organization.service.FacilityScopeChanged;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/**
 * 施設の参加・脱退, as soon as it is decided: whose agreed circle changes is written down as to be told, in the same transaction, so that an
 * institution is never admitted with nobody to tell it. A later paper of the same institution takes the place of an
 * earlier one of which nobody was told yet.
 */
@ApplicationScoped
public class ScopeChanges {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CounterRules rules;

    void onDecided(@Observes FacilityScopeChanged event) {
        em.createNamedQuery(ScopeNotice.FORGET_EARLIER)
                .setParameter("facility", event.facility())
                .setParameter("joins", event.joins())
                .executeUpdate();
        var consents = em.createNamedQuery(ScopeChangeRow.CONSENTS, Long.class)
                .setParameter("facility", event.facility())
                .setParameter("today", event.from())
                .setParameter("leaves", event.joins() ? 0 : 1)
                .getResultList();
        if (consents.isEmpty()) {
            return;
        }
        var change = new ScopeChange(
                event.facility(), event.joins(), event.from(), rules.current().telling(), LocalDateTime.now(clock));
        em.persist(change);
        em.flush(); // gives the change its id
        consents.forEach(consent -> em.persist(new ScopeNotice(change, new ConsentId(consent))));
    }
}
