package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ConsentRecord;
import jp.lg.nayoro.polaris.consent.entity.HeldRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 同意の履歴. What held on a day, as it was known at a moment: for a past moment the answer is the same for ever. */
@Dependent
public class ConsentHistory {

    @PersistenceContext
    EntityManager em;

    /** None, one, or where one took another's place that day, both in their order. */
    public List<HeldRow> asOf(ResidentId resident, LocalDate day, LocalDateTime knownAt) {
        return em.createNamedQuery(ConsentRecord.AS_OF, HeldRow.class)
                .setParameter("resident", resident)
                .setParameter("from", day.atStartOfDay())
                .setParameter("until", day.plusDays(1).atStartOfDay())
                .setParameter("known", knownAt)
                .getResultList();
    }
}
