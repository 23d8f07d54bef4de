package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;
import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.entity.IntakeSource;
import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Makes runs that need no hand-over: of a source's directory, and of files that are held. Committed before a job starts. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunOpening {

    /** No parser has this version: such a file is read again whatever became of it. */
    private static final String MARK_FOR_READING =
            """
            UPDATE source_file SET parser_version = '', version = version + 1
            WHERE state = 'QUARANTINED' AND facility_id = ?1 AND held_group = ?2 AND id BETWEEN ?3 AND ?4""";

    private static final String SPOOL =
            """
            INSERT INTO intake_spool (run_id, path, content)
            SELECT ?1, path, content FROM source_file
            WHERE state = 'QUARANTINED' AND facility_id = ?2 AND held_group = ?3 AND id BETWEEN ?4 AND ?5
            ORDER BY id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A run of the source's directory, unless an earlier one is still at it or the directory cannot be read. */
    public SourceReading ofSource(long id, StaffId by) {
        var now = LocalDateTime.now(clock);
        var source = em.find(IntakeSource.class, id, LockModeType.PESSIMISTIC_WRITE);
        var last = source.getLastRun() == null ? null : em.find(IntakeRun.class, source.getLastRun());
        if (last != null && last.getState() == RunState.RUNNING) {
            return new SourceReading.UnderWay(last.getId());
        }
        if (last != null && last.getState() == RunState.RECEIVING) {
            return new SourceReading.Begun(last.getId()); // made by a node that died before its job began
        }
        var verdict = DirectoryCheck.check(source.getDirectory());
        if (verdict instanceof DirectoryCheck.Unusable unusable) {
            source.notRead(unusable.problem(), now);
            return new SourceReading.Unreadable(unusable.problem());
        }
        var run = new IntakeRun(source.getFacility(), source.getFormat(), id, source.getDirectory(), by, now);
        em.persist(run);
        em.flush();
        source.readBy(run.getId(), now);
        return new SourceReading.Begun(run.getId());
    }

    /**
     * A run of files of a group that are held.
     *
     * @param from id of the first
     * @param to id of the last
     */
    public Rereading ofHeld(HeldGroupRow group, long from, long to, StaffId by) {
        var run = new IntakeRun(group.facility(), group.format(), by, LocalDateTime.now(clock));
        em.persist(run);
        em.flush();
        int files = em.createNativeQuery(SPOOL)
                .setParameter(1, run.getId())
                .setParameter(2, group.facility().value())
                .setParameter(3, group.key())
                .setParameter(4, from)
                .setParameter(5, to)
                .executeUpdate();
        if (files == 0) {
            em.remove(run);
            return new Rereading.NothingHeld();
        }
        em.createNativeQuery(MARK_FOR_READING)
                .setParameter(1, group.facility().value())
                .setParameter(2, group.key())
                .setParameter(3, from)
                .setParameter(4, to)
                .executeUpdate();
        return new Rereading.Begun(run.getId(), files);
    }
}
