package jp.lg.nayoro.polaris.consent.service.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlert;
import jp.lg.nayoro.polaris.security.entity.Role;

/** How much waits for the privacy officer, and how many 緊急閲覧 of it the secretariat should know of: a number at the navigation. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.SECRETARIAT})
public class PrivacyBadge {

    @PersistenceContext
    EntityManager em;

    public long waiting() {
        return em.createNamedQuery(PrivacyAlert.COUNT_OPEN, Long.class).getSingleResult();
    }

    /** 緊急閲覧 that nobody judged yet. */
    public long openings() {
        return em.createNamedQuery(PrivacyAlert.COUNT_OPEN_OF_KIND, Long.class)
                .setParameter("kind", AlertKind.BREAK_GLASS)
                .getSingleResult();
    }
}
