package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.intake.entity.IntakeProgress;
import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCount;
import jp.lg.nayoro.polaris.intake.entity.RunOrigin;
import jp.lg.nayoro.polaris.intake.service.RunReport.TypeCount;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 取込の状況. The runs and what came of them: counts, never what stands in a file. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER, Role.IT_OPERATOR})
public class RunListService {

    /** Lines a page. */
    public static final int PAGE = 20;

    private static final String TYPES =
            "SELECT category, entries FROM intake_run_type WHERE run_id = ?1 ORDER BY entries DESC, category";

    private static final String HELD =
            """
            SELECT s.quarantine_cause, COUNT(*) FROM intake_run_held h JOIN source_file s ON s.id = h.source_file_id
            WHERE h.run_id = ?1 AND s.state = 'QUARANTINED'
            GROUP BY s.quarantine_cause ORDER BY 2 DESC, 1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    IntakeScope scope;

    @Inject
    AuditTrail trail;

    /** @param page from 1 */
    @Audited("intake.list")
    public RunPage runs(int page) {
        trail.current().telling("page=" + page);
        var rows = em.createNamedQuery(IntakeRun.ROWS, IntakeRunRow.class)
                .setParameter("facility", scope.limit())
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return new RunPage(List.copyOf(rows.subList(0, Math.min(PAGE, rows.size()))), rows.size() > PAGE);
    }

    /**
     * Counts alone, and asked every few seconds while a run goes on, so it leaves no line in the ledger.
     *
     * @throws NotFoundException for a run that is not known or not yours
     */
    public RunReport report(long run) {
        var progress = em.createNamedQuery(IntakeRun.PROGRESS, IntakeProgress.class)
                .setParameter("id", run)
                .getResultStream()
                .filter(each -> scope.includes(each.facility()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("IntakeRun", run));
        var origin = em.createNamedQuery(IntakeRun.ORIGIN, RunOrigin.class)
                .setParameter("id", run)
                .getSingleResult();
        var types = rows(TYPES, run).stream()
                .map(row -> new TypeCount(EntryCategory.valueOf((String) row[0]), ((Number) row[1]).intValue()))
                .toList();
        var held = rows(HELD, run).stream()
                .map(row ->
                        new QuarantineCount(QuarantineCause.valueOf((String) row[0]), ((Number) row[1]).longValue()))
                .toList();
        return new RunReport(progress, origin, types, held);
    }

    /** Institutions for which the caller may hand files over. */
    @Audited("intake.list")
    public List<FacilityRow> facilities() {
        return em.createNamedQuery(Facility.ACTIVE_ROWS, FacilityRow.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .filter(row -> scope.includes(new FacilityId(row.id())))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of two columns
    private List<Object[]> rows(String sql, long run) {
        return em.createNativeQuery(sql).setParameter(1, run).getResultList();
    }
}
