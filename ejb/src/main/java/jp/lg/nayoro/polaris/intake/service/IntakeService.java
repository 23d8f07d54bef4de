package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCount;
import jp.lg.nayoro.polaris.intake.entity.QuarantinedRow;
import jp.lg.nayoro.polaris.intake.entity.SourceFile;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityState;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 取込. The door through which an institution's files come in. Whatever is wrong with one file never stops the others; a
 * file sent again stores nothing again. It answers with counts and reasons, and never with what stands in a file.
 */
@Stateless
@RolesAllowed({Role.IT_OPERATOR, Role.SECRETARIAT})
public class IntakeService {

    private static final String TOO_LARGE = "ファイルが大きすぎるため受け取れませんでした（1ファイル10MBまで）。書き出しの設定を確認してください。";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    FileIntake files;

    @Inject
    RunLedger ledger;

    /**
     * @param facilityNumber 医療機関番号
     * @return the number of the run
     * @throws NotFoundException for an institution that is not known or takes no part now
     */
    @Audited("intake.start")
    public long startRun(String facilityNumber, FileFormat format) {
        var facility = em.createNamedQuery(Facility.BY_NUMBER, Facility.class)
                .setParameter("number", facilityNumber)
                .getResultStream()
                .filter(each -> each.getState() == FacilityState.ACTIVE)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Facility", facilityNumber));
        var run = new IntakeRun(facility.id(), format, caller.get().staff(), LocalDateTime.now(clock));
        em.persist(run);
        em.flush();
        trail.current().telling("run=" + run.getId() + " facility=" + facilityNumber + " format=" + format);
        return run.getId();
    }

    /** Each file in its own transaction. Files of a cut set are put together once all of the batch are there. */
    @Audited("intake.receive")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IntakeResult receive(long runId, List<IncomingFile> batch) {
        var run = ledger.open(runId);
        var tally = new BatchTally();
        batch.stream().sorted(Comparator.comparing(IncomingFile::path)).forEach(file -> take(run, file, tally));
        tally.splitSets().forEach(set -> join(run, set, tally));
        var result = tally.result();
        ledger.count(runId, result);
        trail.current()
                .telling("run=%d read=%d stored=%d duplicate=%d quarantined=%d entries=%d"
                        .formatted(
                                runId,
                                result.read(),
                                result.stored(),
                                result.duplicate(),
                                result.quarantined(),
                                result.entries()));
        return result;
    }

    /** @throws NotFoundException for a run that is not known */
    @Audited("intake.end")
    public void end(long runId) {
        var run = Optional.ofNullable(em.find(IntakeRun.class, runId))
                .orElseThrow(() -> new NotFoundException("IntakeRun", runId));
        run.end(LocalDateTime.now(clock));
        trail.current().telling("run=" + runId);
    }

    /**
     * The runs, newest first, and what is held: how many files by cause, and those of one cause. Where from, why, and what
     * to do next; nothing of what stands in a file.
     *
     * @param cause whose files to list; null, or one of which nothing is held, for the most frequent
     * @param runsPage of {@link IntakeOverview#PAGE} lines, from 1
     */
    @Audited("intake.list")
    public IntakeOverview overview(QuarantineCause cause, int runsPage, int heldPage) {
        var causes = em.createNamedQuery(SourceFile.QUARANTINE_COUNTS, QuarantineCount.class)
                .getResultStream()
                .sorted(Comparator.comparingLong(QuarantineCount::files).reversed())
                .toList();
        var chosen = causes.stream()
                .filter(each -> each.cause() == cause)
                .findFirst()
                .orElse(causes.isEmpty() ? null : causes.get(0));
        return new IntakeOverview(
                page(em.createNamedQuery(IntakeRun.ROWS, IntakeRunRow.class), runsPage),
                em.createNamedQuery(IntakeRun.COUNT, Long.class).getSingleResult(),
                causes,
                chosen,
                chosen == null ? List.of() : page(heldFor(chosen.cause()), heldPage));
    }

    private TypedQuery<QuarantinedRow> heldFor(QuarantineCause cause) {
        return em.createNamedQuery(SourceFile.QUARANTINED_ROWS, QuarantinedRow.class)
                .setParameter("cause", cause);
    }

    private static <T> List<T> page(TypedQuery<T> query, int page) {
        return query.setFirstResult((page - 1) * IntakeOverview.PAGE)
                .setMaxResults(IntakeOverview.PAGE)
                .getResultList();
    }

    private void take(RunContext run, IncomingFile file, BatchTally tally) {
        if (file.isTooLarge()) {
            tally.refuse(file, TOO_LARGE);
            return;
        }
        try {
            tally.add(file, files.take(run, file));
        } catch (RuntimeException first) {
            takeOnceMore(run, file, tally);
        }
    }

    /** Another batch may have stored the same file or the same patient in between: the second look finds them. */
    private void takeOnceMore(RunContext run, IncomingFile file, BatchTally tally) {
        try {
            tally.add(file, files.take(run, file));
        } catch (RuntimeException failure) {
            var reference = FailureLog.log(run.run().getId(), failure);
            holdAfterFailure(run, file, tally, reference);
        }
    }

    private void holdAfterFailure(RunContext run, IncomingFile file, BatchTally tally, String reference) {
        try {
            tally.add(file, files.holdAfterFailure(run, file, reference));
        } catch (RuntimeException notEvenThat) {
            var second = FailureLog.log(run.run().getId(), notEvenThat);
            tally.refuse(file, "システムの問題で保管もできませんでした。もう一度送ってください。続くときは運用担当者に受付番号 " + second + " を伝えてください。");
        }
    }

    private void join(RunContext run, String splitSet, BatchTally tally) {
        try {
            tally.joined(files.join(run, splitSet));
        } catch (Refusal | RuntimeException failure) {
            // The parts stay held, each with its reason, and are looked at again when the next part comes.
            FailureLog.log(run.run().getId(), failure);
        }
    }
}
