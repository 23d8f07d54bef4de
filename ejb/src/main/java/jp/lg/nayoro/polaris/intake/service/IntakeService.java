package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeProgress;
import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.entity.QuarantinedRow;
import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.entity.SourceFile;
import jp.lg.nayoro.polaris.intake.service.job.IntakeJobs;
import jp.lg.nayoro.polaris.intake.service.job.Spool;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 取込. The door through which an institution's files come in. Files are kept first and read by a job; whatever is
 * wrong with one never stops the others, and a file sent again stores nothing again. It answers with counts and reasons, and never with what stands in a file.
 */
@Stateless
@RolesAllowed({Role.IT_OPERATOR, Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class IntakeService {

    /** Lines of held files a page. */
    public static final int HELD_PAGE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    IntakeScope scope;

    @Inject
    AuditTrail trail;

    @Inject
    RunLedger ledger;

    @Inject
    Spool spool;

    @Inject
    IntakeJobs jobs;

    /**
     * @param facilityNumber 医療機関番号
     * @return the number of the run
     * @throws NotFoundException for an institution that is not known, takes no part now, or is not yours
     */
    @Audited("intake.start")
    public long startRun(String facilityNumber, FileFormat format) {
        var facility = em.createNamedQuery(Facility.BY_NUMBER, Facility.class)
                .setParameter("number", facilityNumber)
                .getResultStream()
                .filter(each -> each.takesPart(LocalDate.now(clock)))
                .filter(each -> scope.includes(each.id()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Facility", facilityNumber));
        var run = new IntakeRun(facility.id(), format, caller.get().staff(), LocalDateTime.now(clock));
        em.persist(run);
        em.flush();
        trail.current().telling("run=" + run.getId() + " facility=" + facilityNumber + " format=" + format);
        return run.getId();
    }

    /**
     * 受付. Keeps the files until the job reads them; once this returns they are stored and may be thrown away at their end.
     *
     * @throws NotFoundException for a run that is not known or not yours, or that takes no more files
     */
    @Audited("intake.receive")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int receive(long runId, List<IncomingFile> batch) {
        requireOwn(runId, ledger.receiving(runId).facility());
        spool.put(runId, batch);
        trail.current().telling("run=%d files=%d".formatted(runId, batch.size()));
        return batch.size();
    }

    /**
     * 受付 of a numbered piece of a hand-over. One that is sent again, since the answer to the first was lost, changes
     * nothing.
     *
     * @throws NotFoundException for a run that is not known or not yours, or that takes no more files
     */
    @Audited("intake.receive")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int receivePiece(long runId, int piece, List<IncomingFile> batch) {
        requireOwn(runId, ledger.receiving(runId).facility());
        boolean isNew = spool.put(runId, piece, batch);
        trail.current().telling("run=%d piece=%d files=%d new=%b".formatted(runId, piece, batch.size(), isNew));
        return batch.size();
    }

    /** All files are handed over: the job begins. Ending twice does no harm. */
    @Audited("intake.end")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void end(long runId) {
        if (own(runId).state() == RunState.RECEIVING) {
            jobs.start(runId);
        }
        trail.current().telling("run=" + runId);
    }

    /** Stops it, on whichever node it is read; what is stored stays. */
    @Audited("intake.stop")
    public void stop(long runId) {
        own(runId);
        run(runId).end(RunState.STOPPED, null, LocalDateTime.now(clock));
        trail.current().telling("run=" + runId);
    }

    /** Goes on with a run that was stopped or failed, from where it stands. */
    @Audited("intake.resume")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resume(long runId) {
        var state = own(runId).state();
        if (state == RunState.STOPPED || state == RunState.FAILED) {
            jobs.start(runId);
        }
        trail.current().telling("run=" + runId);
    }

    /** How far it is. Counts of the own run and nothing else, asked every few seconds: not a line in the ledger each time. */
    public IntakeProgress progress(long runId) {
        return own(runId);
    }

    /** The files that a run met and that are held, in the order of their paths. */
    @Audited("intake.held")
    public List<QuarantinedRow> held(long runId, int page) {
        own(runId);
        List<?> ids = em.createNativeQuery(
                        "SELECT source_file_id FROM intake_run_held WHERE run_id = ?1 ORDER BY source_file_id LIMIT "
                                + HELD_PAGE + " OFFSET " + (page - 1) * HELD_PAGE)
                .setParameter(1, runId)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery(SourceFile.HELD_OF_RUN, QuarantinedRow.class)
                        .setParameter(
                                "ids",
                                ids.stream()
                                        .map(id -> ((Number) id).longValue())
                                        .toList())
                        .getResultList();
    }

    private IntakeRun run(long runId) {
        return Optional.ofNullable(em.find(IntakeRun.class, runId))
                .orElseThrow(() -> new NotFoundException("IntakeRun", runId));
    }

    private IntakeProgress own(long runId) {
        var progress = em.createNamedQuery(IntakeRun.PROGRESS, IntakeProgress.class)
                .setParameter("id", runId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("IntakeRun", runId));
        requireOwn(runId, progress.facility());
        return progress;
    }

    /** An institution's manager sees the runs of the own institution; whose it is not looks as if it were not there. */
    private void requireOwn(long runId, FacilityId facility) {
        scope.check(facility, "IntakeRun", runId);
    }
}
