package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.ApplicationSheet;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplication;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationDetail;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 利用申請・変更届・廃止届. An admission comes on paper and is entered by the secretariat (ADR 0040); what an institution tells later
 * its own manager may enter. Each is approved by the secretariat, or goes back with a reason.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class FacilityApplicationService {

    private static final int LISTED = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    @Inject
    OrganizationHistory history;

    @Inject
    ApplicationCheck check;

    @Inject
    Approval approval;

    /** 審査を待つもの, the longest waiting first, and those that were given back and have not come again. */
    @RolesAllowed(Role.SECRETARIAT)
    public List<FacilityApplicationRow> underWay() {
        return em.createNamedQuery(FacilityApplication.ROWS_IN_STATES, FacilityApplicationRow.class)
                .setParameter(
                        "states",
                        EnumSet.complementOf(
                                EnumSet.of(FacilityApplicationState.APPROVED, FacilityApplicationState.WITHDRAWN)))
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Those that are over, the newest first. */
    @RolesAllowed(Role.SECRETARIAT)
    public List<FacilityApplicationRow> decided() {
        return em.createNamedQuery(FacilityApplication.ROWS, FacilityApplicationRow.class)
                .setParameter("facility", null)
                .setMaxResults(LISTED)
                .getResultStream()
                .filter(row -> row.state().isOver())
                .toList();
    }

    public List<FacilityApplicationRow> papersOf(FacilityId facility) {
        requireOwn(facility);
        return em.createNamedQuery(FacilityApplication.ROWS, FacilityApplicationRow.class)
                .setParameter("facility", facility)
                .setMaxResults(LISTED)
                .getResultList();
    }

    public FacilityApplicationDetail detail(long id) {
        return own(id, LockModeType.NONE).detail();
    }

    public List<OrganizationActRow> historyOf(long id) {
        return history.ofPaper(own(id, LockModeType.NONE).getId());
    }

    /** 通知書の内容. Printing a letter is an act of its own. */
    @RolesAllowed(Role.SECRETARIAT)
    public DecidedPaper print(long id) {
        var paper = own(id, LockModeType.NONE);
        if (paper.getState() != FacilityApplicationState.APPROVED
                && paper.getState() != FacilityApplicationState.RETURNED) {
            throw new NotFoundException("Decision upon FacilityApplication", id);
        }
        history.printed(paper.toString());
        var printer = em.find(Staff.class, acting.staff().orElseThrow().value());
        return new DecidedPaper(paper.detail(), printer.getName(), LocalDateTime.now(clock));
    }

    /** How many residents the paper touches, should it be approved; empty where nobody knows. */
    @RolesAllowed(Role.SECRETARIAT)
    public Optional<Long> residentsTouchedBy(long id) {
        return approval.residentsTouchedBy(own(id, LockModeType.NONE).sheet());
    }

    /**
     * Keeps a paper as it is written now.
     *
     * @param id null for a new one
     * @param version that the writer saw
     * @param submit whether it goes to the secretariat, or stays a draft
     */
    public ApplicationResult save(Long id, long version, @NotNull ApplicationSheet sheet, boolean submit) {
        requireMayWrite(sheet);
        var problem = check.problemOf(id, sheet, submit);
        if (problem.isPresent()) {
            return new ApplicationResult.Refused(problem.get());
        }
        if (id == null) {
            var paper = new FacilityApplication(sheet, acting.staff().orElseThrow(), LocalDateTime.now(clock));
            em.persist(paper);
            em.flush();
            return kept(paper, OrganizationActKind.ENTER, submit);
        }
        var paper = own(id, LockModeType.PESSIMISTIC_WRITE);
        if (paper.getVersion() != version) {
            return new ApplicationResult.Refused(ApplicationProblem.CHANGED_MEANWHILE);
        }
        if (!paper.getState().isEditable()) {
            return new ApplicationResult.Refused(ApplicationProblem.DECIDED_ALREADY);
        }
        paper.write(sheet);
        return kept(paper, OrganizationActKind.ENTER, submit);
    }

    /** 差戻し. */
    @RolesAllowed(Role.SECRETARIAT)
    public ApplicationResult giveBack(long id, long version, @NotBlank @Size(max = 500) String reason) {
        var paper = own(id, LockModeType.PESSIMISTIC_WRITE);
        var stale = staleness(paper, version, Set.of(FacilityApplicationState.SUBMITTED));
        if (stale.isPresent()) {
            return new ApplicationResult.Refused(stale.get());
        }
        paper.giveBack(reason.strip(), acting.staff().orElseThrow(), LocalDateTime.now(clock));
        history.keep(history.begin(OrganizationActKind.RETURN)
                .by(id)
                .at(paper.getFacility())
                .because(reason.strip()));
        return new ApplicationResult.Kept(id);
    }

    /** 承認. */
    @RolesAllowed(Role.SECRETARIAT)
    public ApplicationResult approve(long id, long version) {
        var paper = own(id, LockModeType.PESSIMISTIC_WRITE);
        var problem = staleness(paper, version, Set.of(FacilityApplicationState.SUBMITTED))
                .or(() -> check.problemOf(id, paper.sheet(), true));
        if (problem.isPresent()) {
            history.refused(OrganizationActKind.APPROVE, paper, problem.get());
            return new ApplicationResult.Refused(problem.get());
        }
        return new ApplicationResult.Approved(approval.of(paper));
    }

    /** 取下げ. */
    public ApplicationResult withdraw(long id, long version) {
        var paper = own(id, LockModeType.PESSIMISTIC_WRITE);
        var stale = staleness(
                paper,
                version,
                Set.of(
                        FacilityApplicationState.DRAFT,
                        FacilityApplicationState.SUBMITTED,
                        FacilityApplicationState.RETURNED));
        if (stale.isPresent()) {
            return new ApplicationResult.Refused(stale.get());
        }
        paper.withdraw();
        history.keep(history.begin(OrganizationActKind.WITHDRAW).by(id).at(paper.getFacility()));
        return new ApplicationResult.Kept(id);
    }

    private ApplicationResult kept(FacilityApplication paper, OrganizationActKind kind, boolean submit) {
        if (submit) {
            paper.submit();
        }
        history.keep(history.begin(submit ? OrganizationActKind.SUBMIT : kind)
                .by(paper.getId())
                .at(paper.getFacility()));
        return new ApplicationResult.Kept(paper.getId());
    }

    private static Optional<ApplicationProblem> staleness(
            FacilityApplication paper, long version, Set<FacilityApplicationState> wanted) {
        if (!wanted.contains(paper.getState())) {
            return Optional.of(ApplicationProblem.DECIDED_ALREADY);
        }
        return paper.getVersion() == version ? Optional.empty() : Optional.of(ApplicationProblem.CHANGED_MEANWHILE);
    }

    private FacilityApplication own(long id, LockModeType lock) {
        return Optional.ofNullable(em.find(FacilityApplication.class, id, lock))
                .filter(this::isOwn)
                .orElseThrow(() -> new NotFoundException("FacilityApplication", id));
    }

    private boolean isOwn(FacilityApplication paper) {
        return acting.isSecretariat() || paper.getFacility() != null && acting.looksAfter(paper.getFacility());
    }

    private void requireMayWrite(ApplicationSheet sheet) {
        if (sheet.paper() == FacilityPaper.ADMISSION && !acting.isSecretariat()) {
            throw new NotFoundException("FacilityPaper", sheet.paper());
        }
        if (sheet.facility() != null) {
            requireOwn(new FacilityId(sheet.facility()));
        }
    }

    private void requireOwn(FacilityId facility) {
        if (!acting.looksAfter(facility)) {
            throw new NotFoundException("Facility", facility);
        }
    }
}
