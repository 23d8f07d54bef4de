package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** The runs, as one batch of files needs them: short transactions of their own around those of the files. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @throws NotFoundException for a run that is not known, or that has ended */
    public RunContext open(long runId) {
        var run = Optional.ofNullable(em.find(IntakeRun.class, runId))
                .filter(IntakeRun::isOpen)
                .orElseThrow(() -> new NotFoundException("IntakeRun", runId));
        var facility = em.find(Facility.class, run.getFacility().value());
        return new RunContext(run, facility.getNumber(), LocalDateTime.now(clock));
    }

    /** Adds to the counts in the database, so that batches that arrive together are all counted. */
    public void count(long runId, IntakeResult result) {
        em.createNamedQuery(IntakeRun.ADD_COUNTS)
                .setParameter("id", runId)
                .setParameter("read", result.read())
                .setParameter("stored", result.stored())
                .setParameter("duplicate", result.duplicate())
                .setParameter("quarantined", result.quarantined())
                .setParameter("entries", result.entries())
                .executeUpdate();
    }
}
