package jp.lg.nayoro.polaris.consent.service.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.ClaimDecider;
import jp.lg.nayoro.polaris.consent.entity.ClaimRow;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.TeamSource;
import jp.lg.nayoro.polaris.consent.service.CounterRules;
import jp.lg.nayoro.polaris.consent.service.Disclosure;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 担当申請の確認: by the secretariat, and where the town set it so, by a care manager for the people they care for. Nobody confirms what
 * they asked for themselves.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.STAFF})
public class ClaimDecisionService {

    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    AuditTrail trail;

    @Inject
    CounterRules rules;

    /** Those that wait for the caller, the oldest first; empty for who has no say. */
    @Audited("consent.claimed")
    public List<ClaimRow> waiting() {
        var rows = query().map(TypedQuery::getResultList).orElse(List.of());
        trail.current().telling(rows.size() + " claims");
        return rows;
    }

    /** The words mean this person, says the secretariat. */
    @RolesAllowed(Role.SECRETARIAT)
    @Audited("consent.assign")
    public ClaimDecision assign(long claimId, ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        var claim = held(claimId);
        if (!claim.isWaiting()) {
            return new ClaimDecision.DecidedAlready();
        }
        claim.means(resident);
        return confirmed(claim);
    }

    @Audited("consent.confirm")
    public ClaimDecision confirm(long claimId) {
        var claim = held(claimId);
        trail.current().telling("claim " + claimId);
        if (!claim.isWaiting()) {
            return new ClaimDecision.DecidedAlready();
        }
        if (claim.resident().isEmpty()) {
            return new ClaimDecision.NobodyMeant();
        }
        gate.require(claim.resident().get(), DataCategory.IDENTITY);
        return confirmed(claim);
    }

    /** 不承認; the claimant reads the note. */
    @Audited("consent.refuse")
    public ClaimDecision refuse(long claimId, @NotBlank @Size(max = 500) String note) {
        var claim = held(claimId);
        trail.current().telling("claim " + claimId);
        if (!claim.isWaiting()) {
            return new ClaimDecision.DecidedAlready();
        }
        claim.resident().ifPresent(resident -> trail.current().about(resident));
        claim.refuse(caller.get().staff(), LocalDateTime.now(clock), note.strip());
        return new ClaimDecision.Refused();
    }

    private ClaimDecision confirmed(CareTeamClaim claim) {
        if (!isActive(claim.getStaff())) {
            return new ClaimDecision.NotCareStaff();
        }
        var resident = claim.resident().orElseThrow();
        em.find(Resident.class, resident.value(), LockModeType.PESSIMISTIC_WRITE); // one joins after the other
        claim.confirm(membership(resident, claim.getStaff()), caller.get().staff(), LocalDateTime.now(clock));
        var scope = gate.decide(resident, DataCategory.IDENTITY) instanceof Disclosure.Allowed allowed
                ? allowed.scope()
                : null;
        return new ClaimDecision.Confirmed(scope != null && scope.covers(claim.getFacility()));
    }

    /** The one there is, or a new one from today on. */
    private long membership(ResidentId resident, StaffId staff) {
        var present = lasting(resident, staff);
        if (present.isPresent()) {
            return present.get().getId();
        }
        var member = new CareTeamMember(resident, staff, today(), caller.get().staff(), LocalDateTime.now(clock))
                .from(TeamSource.CLAIM);
        em.persist(member);
        em.flush(); // gives the member its id
        return member.getId();
    }

    private Optional<CareTeamMember> lasting(ResidentId resident, StaffId staff) {
        return em.createNamedQuery(CareTeamMember.LASTING, CareTeamMember.class)
                .setParameter("resident", resident)
                .setParameter("staff", staff)
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private boolean isActive(StaffId staff) {
        return em.find(Staff.class, staff.value()).getState() == StaffState.ACTIVE;
    }

    /** @throws NotFoundException when it is not for the caller to decide */
    private CareTeamClaim held(long claimId) {
        return Optional.ofNullable(em.find(CareTeamClaim.class, claimId, LockModeType.PESSIMISTIC_WRITE))
                .filter(claim -> !claim.concerns(caller.get().staff()))
                .filter(this::isForCaller)
                .orElseThrow(() -> new NotFoundException("CareTeamClaim", claimId));
    }

    private boolean isForCaller(CareTeamClaim claim) {
        return caller.get().has(Role.SECRETARIAT)
                || isDecidingManager()
                        && claim.resident()
                                .flatMap(resident ->
                                        lasting(resident, caller.get().staff()))
                                .isPresent();
    }

    private boolean isDecidingManager() {
        return caller.get().profession() == Profession.CARE_MANAGER
                && rules.current().claimsBy() == ClaimDecider.CARE_MANAGER;
    }

    private Optional<TypedQuery<ClaimRow>> query() {
        var who = caller.get();
        if (who.has(Role.SECRETARIAT)) {
            return Optional.of(em.createNamedQuery(CareTeamClaim.WAITING_ROWS, ClaimRow.class)
                    .setMaxResults(LISTED));
        }
        if (!isDecidingManager()) {
            return Optional.empty();
        }
        return Optional.of(em.createNamedQuery(CareTeamClaim.WAITING_FOR_MANAGER, ClaimRow.class)
                .setParameter("staff", who.staff())
                .setParameter("today", today())
                .setMaxResults(LISTED));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
