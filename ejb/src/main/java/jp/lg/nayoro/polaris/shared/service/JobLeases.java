package jp.lg.nayoro.polaris.shared.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.shared.entity.JobLease;

/** 定期処理の当番. Of the nodes whose timers ring, one does the job. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobLeases {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param period for which no other node takes it; the holder may take it again
     * @return whether this node holds it
     */
    public boolean take(String job, Duration period) {
        return take(job, period, System.getProperty("jboss.node.name", "single"));
    }

    boolean take(String job, Duration period, String node) {
        var now = LocalDateTime.now(clock);
        var lease = em.find(JobLease.class, job, LockModeType.PESSIMISTIC_WRITE);
        if (lease != null) {
            return lease.takenBy(node, now, now.plus(period));
        }
        em.persist(new JobLease(job, node, now.plus(period)));
        return true;
    }
}
