package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.entity.ProfileField;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.service.ActingStaff;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.organization.service.OrganizationPolicyService;
import jp.lg.nayoro.polaris.organization.service.ProfileChanges;
import jp.lg.nayoro.polaris.organization.service.StaffLeft;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * 職員の登録. A manager registers the staff of their institution, the secretariat approves them where the town wants it. What ends
 * somebody's work here counts from their next request on.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class StaffRegisterService {

    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    @Inject
    Members members;

    @Inject
    OrganizationHistory history;

    @Inject
    OrganizationPolicyService policy;

    @Inject
    Event<StaffLeft> left;

    public List<Member> membersOf(FacilityId facility) {
        return members.of(facility);
    }

    public Member member(StaffId staff) {
        return members.of(staff);
    }

    public List<OrganizationActRow> historyOf(StaffId staff) {
        return history.of(new StaffId(members.of(staff).row().staff()));
    }

    /** 承認待ち, the longest waiting first. */
    @RolesAllowed(Role.SECRETARIAT)
    public List<Member> awaiting() {
        return members.awaiting(LISTED);
    }

    /** 職員の登録. Whom the secretariat registers needs no further approval. */
    public StaffResult register(FacilityId facility, @NotNull StaffProfile profile) {
        members.requireOwn(facility);
        var place = em.find(Facility.class, facility.value());
        if (place == null || place.isOver(LocalDate.now(clock))) {
            return refused(OrganizationActKind.REGISTER, "facility " + facility, StaffProblem.FACILITY_CLOSED);
        }
        if (isThere(facility, profile)) {
            return refused(OrganizationActKind.REGISTER, "facility " + facility, StaffProblem.DUPLICATE);
        }
        var approved = acting.isSecretariat() || !policy.rule().approveStaff();
        var staff = new Staff(facility, profile, approved, LocalDateTime.now(clock));
        em.persist(staff);
        em.flush();
        history.keep(history.begin(OrganizationActKind.REGISTER)
                .at(facility)
                .upon(staff.id())
                .changing(ProfileField.STATE, null, staff.getState().name()));
        return done(staff);
    }

    @RolesAllowed(Role.SECRETARIAT)
    public StaffResult admit(StaffId id, long version) {
        return turn(OrganizationActKind.ADMIT, id, version, null, Staff::admit);
    }

    @RolesAllowed(Role.SECRETARIAT)
    public StaffResult decline(StaffId id, long version, @NotBlank @Size(max = 500) String reason) {
        return turn(OrganizationActKind.DECLINE, id, version, reason, Staff::decline);
    }

    /** 利用停止, at once. The last manager only the secretariat may stop: safety goes before convenience. */
    public StaffResult stop(StaffId id, long version, @NotBlank @Size(max = 500) String reason) {
        return turn(OrganizationActKind.STOP, id, version, reason, Staff::suspend);
    }

    /** 退職. */
    public StaffResult leave(StaffId id, long version) {
        var result = turn(OrganizationActKind.LEAVE, id, version, null, staff -> staff.leave(LocalDate.now(clock)));
        if (result instanceof StaffResult.Done) {
            left.fire(new StaffLeft(id, LocalDate.now(clock)));
        }
        return result;
    }

    /** 復帰. */
    public StaffResult reinstate(StaffId id, long version) {
        var approved = acting.isSecretariat() || !policy.rule().approveStaff();
        return turn(OrganizationActKind.REINSTATE, id, version, null, staff -> staff.reinstate(approved));
    }

    /** 職種・氏名などの変更. */
    public StaffResult amend(StaffId id, long version, @NotNull StaffProfile profile) {
        var staff = members.locked(id);
        if (staff.getVersion() != version) {
            return refused(OrganizationActKind.AMEND, staff, StaffProblem.CHANGED_MEANWHILE);
        }
        var changes = ProfileChanges.between(staff.profile(), profile);
        staff.amend(profile);
        history.keepAll(changes.stream()
                .map(change -> history.begin(OrganizationActKind.AMEND)
                        .at(staff.getFacility())
                        .upon(id)
                        .changing(change.field(), change.before(), change.after()))
                .toList());
        return done(staff);
    }

    private StaffResult turn(OrganizationActKind kind, StaffId id, long version, String reason, Consumer<Staff> verb) {
        var staff = members.locked(id);
        var before = staff.getState();
        var problem = StaffTurn.problemOf(kind, before)
                .or(() ->
                        staff.getVersion() == version ? Optional.empty() : Optional.of(StaffProblem.CHANGED_MEANWHILE))
                .or(() -> problemOfEnding(kind, staff));
        if (problem.isPresent()) {
            return refused(kind, staff, problem.get());
        }
        verb.accept(staff);
        history.keep(history.begin(kind)
                .at(staff.getFacility())
                .upon(id)
                .because(reason == null ? null : reason.strip())
                .changing(ProfileField.STATE, before.name(), staff.getState().name()));
        return done(staff);
    }

    private Optional<StaffProblem> problemOfEnding(OrganizationActKind kind, Staff staff) {
        if (kind != OrganizationActKind.STOP && kind != OrganizationActKind.LEAVE) {
            return Optional.empty();
        }
        if (acting.staff().filter(staff.id()::equals).isPresent()) {
            return Optional.of(StaffProblem.OWN);
        }
        var mayLeaveNobody = kind == OrganizationActKind.STOP && acting.isSecretariat();
        return !mayLeaveNobody && members.isLastManager(staff)
                ? Optional.of(StaffProblem.LAST_MANAGER)
                : Optional.empty();
    }

    private boolean isThere(FacilityId facility, StaffProfile profile) {
        return members.of(facility).stream()
                .map(Member::row)
                .filter(row -> row.state() != StaffState.LEFT && row.state() != StaffState.DECLINED)
                .anyMatch(row -> row.name().equals(profile.name())
                        && row.nameKana().equals(profile.nameKana())
                        && row.profession() == profile.profession());
    }

    private StaffResult refused(OrganizationActKind kind, Object what, StaffProblem why) {
        history.refused(kind, what, why);
        return new StaffResult.Refused(why);
    }

    private static StaffResult done(Staff staff) {
        return new StaffResult.Done(staff.id(), staff.getState());
    }
}
