package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.intake.entity.HeldFile;
import jp.lg.nayoro.polaris.intake.entity.HeldFileDetail;
import jp.lg.nayoro.polaris.intake.entity.HeldFileRow;
import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;
import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.intake.service.job.IntakeJobs;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 保留の机. Where files that could not be read are looked at, read again after a fix, or discarded for a reason. The
 * secretariat deals with those of all institutions, 施設管理者 with those of the own one; IT sees how many are held and why,
 * and never what stands in them. Nothing is ever deleted.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER, Role.IT_OPERATOR})
public class QuarantineService {

    /** Lines a page. */
    public static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    IntakeScope scope;

    @Inject
    RunOpening opening;

    @Inject
    IntakeJobs jobs;

    @Inject
    AuditTrail trail;

    /**
     * @param state QUARANTINED for those that wait, DISCARDED for those that were decided upon
     * @param page from 1
     */
    @Audited("quarantine.list")
    public HeldGroups groups(SourceFileState state, int page) {
        var rows = page(
                em.createNamedQuery(HeldFile.GROUPS, HeldGroupRow.class)
                        .setParameter("state", state)
                        .setParameter("facility", scope.limit()),
                page);
        trail.current().telling("state=" + state + " page=" + page);
        return new HeldGroups(firstOf(rows), rows.size() > PAGE);
    }

    /** How many files wait for somebody to look at them. */
    @Audited("quarantine.list")
    public long waiting() {
        return em.createNamedQuery(HeldFile.COUNT, Long.class)
                .setParameter("facility", scope.limit())
                .getSingleResult();
    }

    /** @throws NotFoundException where no file of the group is in that state, or it is another institution's */
    @Audited("quarantine.list")
    public HeldGroup group(FacilityId facility, String key, SourceFileState state, int page) {
        scope.check(facility, "HeldGroup", key);
        trail.current().telling("facility=" + facility + " group=" + key + " state=" + state + " page=" + page);
        var row = rowOf(facility, key, state).orElseThrow(() -> new NotFoundException("HeldGroup", key));
        var files = page(ofGroup(HeldFile.ROWS_OF_GROUP, HeldFileRow.class, facility, key, state), page);
        return new HeldGroup(row, firstOf(files), files.size() > PAGE, scope.mayReadContentOf(facility));
    }

    /**
     * What is known of a file and, for whoever may read it, what stands in it.
     *
     * @throws NotFoundException where it is not held, or it is another institution's
     */
    @Audited("quarantine.view")
    public OpenedHeldFile open(long id) {
        var detail = detailOf(id);
        scope.check(detail.facility(), "HeldFile", id);
        boolean readable = scope.mayReadContentOf(detail.facility());
        trail.current().telling("file=" + id + " content=" + readable);
        return new OpenedHeldFile(detail, readable ? textOf(detail) : null);
    }

    /** 再読取り of one file, by a run of its own. */
    @Audited("quarantine.retry")
    @RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Rereading retry(long id) {
        trail.current().telling("file=" + id);
        var file = detailOf(id);
        scope.checkContent(file.facility(), "HeldFile", id);
        return file.isHeld() ? read(file.facility(), file.group(), id, id) : new Rereading.NothingHeld();
    }

    /**
     * 再読取り of a whole group, by a run.
     *
     * @param newest id of the newest file that was seen
     */
    @Audited("quarantine.retry")
    @RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Rereading retryGroup(FacilityId facility, String key, long newest) {
        trail.current().telling("facility=" + facility + " group=" + key);
        scope.checkContent(facility, "HeldGroup", key);
        return read(facility, key, 0, newest);
    }

    /**
     * 破棄 of one file.
     *
     * @return false where somebody else dealt with it in the meantime
     */
    @Audited("quarantine.discard")
    @RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
    public boolean discard(long id, String reason) {
        trail.current().telling("file=" + id);
        var file = Optional.ofNullable(em.find(HeldFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("HeldFile", id));
        scope.checkContent(file.getFacility(), "HeldFile", id);
        if (!file.isHeld()) {
            return false;
        }
        file.discard(caller.get().staff(), reason, LocalDateTime.now(clock));
        return true;
    }

    /**
     * 破棄 of a whole group.
     *
     * @param newest id of the newest file that was seen; what came later stays
     * @return how many files
     */
    @Audited("quarantine.discard")
    @RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
    public int discardGroup(FacilityId facility, String key, long newest, String reason) {
        scope.checkContent(facility, "HeldGroup", key);
        int files = em.createNamedQuery(HeldFile.DISCARD_GROUP)
                .setParameter("facility", facility)
                .setParameter("heldGroup", key)
                .setParameter("newest", newest)
                .setParameter("by", caller.get().staff())
                .setParameter("at", LocalDateTime.now(clock))
                .setParameter("reason", reason)
                .executeUpdate();
        trail.current().telling("facility=" + facility + " group=" + key + " files=" + files);
        return files;
    }

    private Rereading read(FacilityId facility, String key, long from, long to) {
        var group = rowOf(facility, key, SourceFileState.QUARANTINED).filter(row -> Rereading.makesSense(row.cause()));
        if (group.isEmpty()) {
            return new Rereading.NothingHeld();
        }
        var reading = opening.ofHeld(group.get(), from, to, caller.get().staff());
        if (reading instanceof Rereading.Begun begun) {
            jobs.start(begun.run());
        }
        return reading;
    }

    private Optional<HeldGroupRow> rowOf(FacilityId facility, String key, SourceFileState state) {
        return ofGroup(HeldFile.GROUP, HeldGroupRow.class, facility, key, state)
                .getResultStream()
                .findFirst();
    }

    private HeldFileDetail detailOf(long id) {
        return em.createNamedQuery(HeldFile.DETAIL, HeldFileDetail.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("HeldFile", id));
    }

    private RawText textOf(HeldFileDetail detail) {
        var content = em.createNamedQuery(HeldFile.BYTES, byte[].class)
                .setParameter("id", detail.id())
                .getSingleResult();
        return RawText.of(content, detail.line());
    }

    private <T> TypedQuery<T> ofGroup(
            String query, Class<T> row, FacilityId facility, String key, SourceFileState state) {
        return em.createNamedQuery(query, row)
                .setParameter("state", state)
                .setParameter("facility", facility)
                .setParameter("heldGroup", key);
    }

    /** One more than a page, which tells whether more follow. */
    private static <T> List<T> page(TypedQuery<T> query, int page) {
        return query.setFirstResult((page - 1) * PAGE).setMaxResults(PAGE + 1).getResultList();
    }

    private static <T> List<T> firstOf(List<T> rows) {
        return List.copyOf(rows.subList(0, Math.min(PAGE, rows.size())));
    }
}
