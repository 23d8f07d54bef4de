package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * The runs, as the job and the doors need them: short transactions of their own. A run is held by one job at a time; who
 * lost it changes nothing of it any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @throws NotFoundException for a run that is not known, or that takes no more files */
    public RunContext receiving(long runId) {
        var run = find(runId).filter(IntakeRun::isReceiving).orElseThrow(() -> absent(runId));
        return context(run);
    }

    /**
     * A job takes the run, from where it stands.
     *
     * @throws NotFoundException for a run that is not known
     * @throws IllegalStateException for one that is done, or that another job works on
     */
    public void hold(long runId, String holder) {
        var run = find(runId).orElseThrow(() -> absent(runId));
        if (run.getState() == RunState.RUNNING) {
            throw new IllegalStateException(run + " is being worked on");
        }
        run.heldBy(holder, LocalDateTime.now(clock));
        if (run.getDirectory() == null) {
            run.expects(Math.toIntExact(spooled(runId) + run.read()));
        }
    }

    /**
     * Takes a run over from a job that died with its node.
     *
     * @return false where another node was quicker
     */
    public boolean takeOver(long runId, String from, String holder) {
        var now = LocalDateTime.now(clock);
        return em.createNamedQuery(IntakeRun.TAKE_OVER)
                        .setParameter("id", runId)
                        .setParameter("from", from)
                        .setParameter("holder", holder)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Runs whose job died: with an earlier start of this node, or on another node that has been silent. */
    public List<IntakeRun> leftBehind(String node, String thisStart, LocalDateTime silentSince) {
        return em.createNamedQuery(IntakeRun.LEFT_BEHIND, IntakeRun.class)
                .setParameter("silentSince", silentSince)
                .setParameter("thisNode", node + "/%")
                .setParameter("thisStart", node + "/" + thisStart + "/%")
                .getResultList();
    }

    /** @return empty where the run is no longer this holder's */
    public Optional<RunContext> held(long runId, String holder) {
        return find(runId).filter(run -> isHeldBy(run, holder)).map(this::context);
    }

    /** The directory to read, and behind which file; empty where files were handed over. */
    public Optional<Place> place(long runId) {
        return find(runId)
                .filter(run -> run.getDirectory() != null)
                .map(run -> new Place(run.getDirectory(), run.getPosition()));
    }

    /** @param behind the last file that is done; null at the start */
    public record Place(String directory, String behind) {}

    public void executedAs(long runId, long execution) {
        find(runId).ifPresent(run -> run.executedAs(execution));
    }

    public void expects(long runId, int files) {
        find(runId).ifPresent(run -> run.expects(files));
    }

    /** Ends it, unless it is no longer this holder's. */
    public void end(long runId, String holder, RunState how, String failure) {
        find(runId)
                .filter(run -> isHeldBy(run, holder))
                .ifPresent(run -> run.end(how, failure, LocalDateTime.now(clock)));
    }

    private static boolean isHeldBy(IntakeRun run, String holder) {
        return run.getState() == RunState.RUNNING && holder.equals(run.getHolder());
    }

    private Optional<IntakeRun> find(long runId) {
        return Optional.ofNullable(em.find(IntakeRun.class, runId));
    }

    private long spooled(long runId) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM intake_spool WHERE run_id = ?1")
                        .setParameter(1, runId)
                        .getSingleResult())
                .longValue();
    }

    private RunContext context(IntakeRun run) {
        var facility = em.find(Facility.class, run.getFacility().value());
        return new RunContext(
                run.getId(),
                run.getFacility(),
                facility.getNumber(),
                run.getFormat(),
                run.getSource(),
                run.getHolder(),
                LocalDateTime.now(clock));
    }

    private static NotFoundException absent(long runId) {
        return new NotFoundException("IntakeRun", runId);
    }
}
