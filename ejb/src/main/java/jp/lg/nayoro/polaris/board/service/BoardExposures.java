package jp.lg.nayoro.polaris.board.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.board.entity.PostTrace;
import jp.lg.nayoro.polaris.identity.entity.ExposureRow;
import jp.lg.nayoro.polaris.identity.service.Enrolments;
import jp.lg.nayoro.polaris.identity.service.Exposure;
import jp.lg.nayoro.polaris.identity.service.ExposureKind;
import jp.lg.nayoro.polaris.identity.service.ExposureSource;
import jp.lg.nayoro.polaris.identity.service.LinkSpan;

/** 連絡板. Who wrote on a resident's board while wrong data stood beside it; what they wrote, the secretariat does not read. */
@ApplicationScoped
public class BoardExposures implements ExposureSource {

    @PersistenceContext
    EntityManager em;

    @Inject
    Enrolments enrolments;

    @Override
    public List<Exposure> during(LinkSpan span, int atMost) {
        return em.createNamedQuery(PostTrace.EXPOSURES, ExposureRow.class)
                .setParameter("residents", enrolments.whereNow(span.resident()))
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .setMaxResults(atMost)
                .getResultStream()
                .map(row -> new Exposure(ExposureKind.POSTED, row))
                .toList();
    }
}
