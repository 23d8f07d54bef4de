package jp.lg.nayoro.polaris.record.service.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.record.entity.RecordVisit;

/** 統合と最終閲覧. Of one record made of two, only what was seen of both is seen: nothing new is taken for known. */
@ApplicationScoped
public class RecordVisitMerging {

    @PersistenceContext
    EntityManager em;

    void onMerged(@Observes ResidentsMerged event) {
        execute(RecordVisit.NOTE_SURVIVORS, event.merge(), event.into().value());
        execute(RecordVisit.UNSEE, event.into().value(), event.from().value());
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        execute(RecordVisit.SEE_AGAIN, event.into().value(), event.merge());
    }

    private void execute(String statement, long first, long second) {
        em.createNamedQuery(statement)
                .setParameter(1, first)
                .setParameter(2, second)
                .executeUpdate();
    }
}
