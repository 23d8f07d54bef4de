package jp.lg.nayoro.polaris.record.service.medicine;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.service.MergeCount;
import jp.lg.nayoro.polaris.identity.service.MergeForecast;
import jp.lg.nayoro.polaris.identity.service.MergeMoves;
import jp.lg.nayoro.polaris.identity.service.MergePart;
import jp.lg.nayoro.polaris.identity.service.MergeRemark;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.record.entity.MedicineFlagFinding;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 統合と薬の気づきの確認. Findings go along; where two records become one, the evidence is another, and the flag stands open again. */
@ApplicationScoped
public class MedicineFlagMerging implements MergeForecast {

    private static final String TABLE = "medicine_flag_finding";

    @PersistenceContext
    EntityManager em;

    @Inject
    MergeMoves moves;

    @Override
    public List<MergeCount> counts(ResidentId from, ResidentId into) {
        return List.of(new MergeCount(MergePart.MEDICINE_FINDINGS, count(from), count(into)));
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
        return em.createNamedQuery(MedicineFlagFinding.COUNT_OF_RESIDENT, Long.class)
                .setParameter("resident", resident)
                .getSingleResult();
    }
}
