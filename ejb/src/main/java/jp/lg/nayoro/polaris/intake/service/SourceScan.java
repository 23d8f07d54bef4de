package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.intake.entity.IntakeSource;
import jp.lg.nayoro.polaris.intake.service.job.IntakeJobs;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Begins the runs of sources, one at a time for each source. */
@ApplicationScoped
public class SourceScan {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    RunOpening opening;

    @Inject
    IntakeJobs jobs;

    /** Sources whose interval has passed, those that have waited longest first. */
    public List<Due> due() {
        var now = LocalDateTime.now(clock);
        return em.createNamedQuery(IntakeSource.ACTIVE, IntakeSource.class)
                .setParameter("today", now.toLocalDate())
                .getResultStream()
                .filter(source -> source.isDue(now))
                .map(source -> new Due(source.getId(), source.getSetUpBy()))
                .toList();
    }

    /** @param setUpBy in whose name it is read by itself */
    public record Due(long source, StaffId setUpBy) {}

    public SourceReading read(long source, StaffId by) {
        var reading = opening.ofSource(source, by);
        if (reading instanceof SourceReading.Begun begun) {
            jobs.start(begun.run());
        }
        return reading;
    }
}
