package jp.lg.nayoro.polaris.care.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.care.entity.Certification;
import jp.lg.nayoro.polaris.identity.service.MergeCount;
import jp.lg.nayoro.polaris.identity.service.MergeForecast;
import jp.lg.nayoro.polaris.identity.service.MergeMoves;
import jp.lg.nayoro.polaris.identity.service.MergePart;
import jp.lg.nayoro.polaris.identity.service.MergeRemark;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 統合と要介護認定. The certifications of both stand together; of those that hold on a day the newest counts, as it always does. */
@ApplicationScoped
public class CertificationMerging implements MergeForecast {

    private static final String TABLE = "certification";

    @PersistenceContext
    EntityManager em;

    @Inject
    MergeMoves moves;

    @Override
    public List<MergeCount> counts(ResidentId from, ResidentId into) {
        return List.of(new MergeCount(MergePart.CERTIFICATIONS, count(from), count(into)));
    }

    @Override
    public List<MergeRemark> remarks(ResidentId from, ResidentId into) {
        return List.of();
    }

    void onMerged(@Observes ResidentsMerged event) {
        moves.moveAll(TABLE, event);
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        moves.bringBack(TABLE, event);
    }

    private long count(ResidentId resident) {
        return em.createNamedQuery(Certification.COUNT_OF_RESIDENT, Long.class)
                .setParameter("resident", resident)
                .getSingleResult();
    }
}
