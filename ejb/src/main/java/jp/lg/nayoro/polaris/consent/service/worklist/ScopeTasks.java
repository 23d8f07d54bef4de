package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeChange;

/** 範囲の変化のお知らせ: institutions that join or leave, of which somebody is still to be told, by the day on which it happens. */
@ApplicationScoped
public class ScopeTasks implements WorklistSource {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<ConsentTask> tasks(LocalDate today, int most) {
        return em.createNamedQuery(ScopeChange.ROWS, DecidedScopeRow.class)
                .setMaxResults(most)
                .getResultStream()
                .filter(row -> row.waiting() > 0)
                .map(row -> new ConsentTask(
                        ConsentTaskKind.SCOPE_CHANGE,
                        row.id(),
                        null,
                        row.fromDay(),
                        row.fromDay(),
                        row.facilityName(),
                        null))
                .toList();
    }
}
