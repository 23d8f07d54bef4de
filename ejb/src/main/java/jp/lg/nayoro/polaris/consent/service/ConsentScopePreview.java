package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ScopeChangeRow;
import jp.lg.nayoro.polaris.organization.service.FacilityScopePreview;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 同意の範囲の変化: counts for the desk of institutions whose consents an admission or a closing touches. No names leave here. */
@ApplicationScoped
public class ConsentScopePreview implements FacilityScopePreview {

    /** A newcomer has no id yet, and no consent excludes it. */
    private static final FacilityId NEWCOMER = new FacilityId(0L);

    @PersistenceContext
    EntityManager em;

    @Override
    public long residentsTakenIn(LocalDate day) {
        return count(NEWCOMER, day, 0);
    }

    @Override
    public long residentsLosing(FacilityId facility, LocalDate day) {
        return count(facility, day, 1);
    }

    private long count(FacilityId facility, LocalDate day, int leaves) {
        return em.createNamedQuery(ScopeChangeRow.COUNT, Long.class)
                .setParameter("facility", facility)
                .setParameter("today", day)
                .setParameter("leaves", leaves)
                .getSingleResult();
    }
}
