package jp.lg.nayoro.polaris.consent.service.claim;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.OwnClaimRow;
import jp.lg.nayoro.polaris.consent.service.watch.RelationClaimed;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 担当申請 at the institution: staff ask for themselves, the manager for any of the own staff. The answer is the same whoever is meant,
 * so that nobody learns by asking who enrolled; nothing is shown until {@link ClaimDecisionService} confirmed it.
 */
@Stateless
@RolesAllowed({Role.STAFF, Role.FACILITY_MANAGER})
public class CareTeamClaimService {

    private static final int MOST_WAITING = 20;
    private static final int LISTED = 100;

    private static final String CARE_STAFF_OF =
            """
            SELECT NEW jp.lg.nayoro.polaris.organization.entity.StaffRow(s.id, s.name, s.nameKana, s.profession, f.id, f.name)
            FROM Staff s JOIN Facility f ON f.id = s.facility
            WHERE f.id = :facility
              AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
              AND s.profession <> jp.lg.nayoro.polaris.organization.entity.Profession.CITY_OFFICIAL
              AND s.profession <> jp.lg.nayoro.polaris.organization.entity.Profession.CLERK
            ORDER BY s.nameKana, s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    ClaimedPeople people;

    @Inject
    Event<RelationClaimed> claimed;

    @Audited("consent.claim")
    public ClaimResult claim(@NotNull ClaimRequest request) {
        var who = caller.get();
        var staff = Optional.ofNullable(request.staff()).orElse(who.staff());
        trail.current().telling("staff " + staff + " " + request.person());
        if (!mayCare(staff)) {
            return new ClaimResult.NotOwnCareStaff();
        }
        if (waitingOf(who.staff()) >= MOST_WAITING) {
            return new ClaimResult.TooManyWaiting(MOST_WAITING);
        }
        var claim = new CareTeamClaim(
                        request.person(),
                        staff,
                        who.facility(),
                        request.reason().strip())
                .madeBy(who.staff(), LocalDateTime.now(clock));
        people.theOne(request.person()).ifPresent(resident -> {
            claim.means(resident);
            claimed.fire(new RelationClaimed(staff, resident));
            trail.current().about(resident);
        });
        em.persist(claim);
        em.flush(); // gives the claim its id
        return new ClaimResult.Received(claim.getId());
    }

    /** The own ones, and of the whole institution for its manager; newest first. */
    @Audited("consent.claims")
    public List<OwnClaimRow> claims() {
        var who = caller.get();
        var query = em.createNamedQuery(
                        isManager() ? CareTeamClaim.ROWS_OF_FACILITY : CareTeamClaim.OWN_ROWS, OwnClaimRow.class)
                .setParameter("facility", who.facility())
                .setMaxResults(LISTED);
        if (!isManager()) {
            query.setParameter("staff", who.staff());
        }
        return query.getResultList();
    }

    /** 取下げ. What was decided meanwhile stays as it is. @throws NotFoundException when it is not the caller's */
    @Audited("consent.unclaim")
    public void takeBack(long claimId) {
        var who = caller.get();
        var claim = Optional.ofNullable(em.find(CareTeamClaim.class, claimId))
                .filter(found -> found.getFacility().equals(who.facility()))
                .filter(found -> isManager() || found.concerns(who.staff()))
                .orElseThrow(() -> new NotFoundException("CareTeamClaim", claimId));
        trail.current().telling("claim " + claimId);
        if (claim.isWaiting()) {
            claim.takeBack(who.staff(), LocalDateTime.now(clock));
        }
    }

    /** For whom the caller may ask: a manager for the care staff of the institution, others for themselves. */
    @Audited("consent.colleagues")
    public List<StaffRow> colleagues() {
        return em.createQuery(CARE_STAFF_OF, StaffRow.class)
                .setParameter("facility", caller.get().facility().value())
                .getResultStream()
                .filter(row -> isManager() || row.id() == caller.get().staff().value())
                .toList();
    }

    private boolean mayCare(StaffId staff) {
        return colleagues().stream().anyMatch(row -> row.id() == staff.value());
    }

    private long waitingOf(StaffId staff) {
        return em.createNamedQuery(CareTeamClaim.COUNT_WAITING_OF, Long.class)
                .setParameter("staff", staff)
                .getSingleResult();
    }

    private boolean isManager() {
        return caller.get().has(Role.FACILITY_MANAGER);
    }
}
