package jp.lg.nayoro.polaris.security.service;

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
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.organization.service.OrganizationPolicyService;
import jp.lg.nayoro.polaris.security.entity.AccountReview;
import jp.lg.nayoro.polaris.security.entity.Quarter;
import jp.lg.nayoro.polaris.security.entity.ReviewRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** アカウントの棚卸. Once a quarter each institution's manager confirms its accounts; the secretariat sees who has not. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class AccountReviewService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Members members;

    @Inject
    OrganizationHistory history;

    @Inject
    OrganizationPolicyService policy;

    /** The accounts of an institution that still open something, whatever they were last used for. */
    public List<Member> accountsOf(FacilityId facility) {
        return members.of(facility).stream()
                .filter(member -> member.row().active() && member.row().login() != null)
                .toList();
    }

    /** When the review of this quarter was done; empty while it is not. */
    public Optional<LocalDateTime> doneAt(FacilityId facility) {
        members.requireOwn(facility);
        return review(facility).map(AccountReview::getConfirmedAt);
    }

    /** The day from which this quarter's review is late. */
    public LocalDate dueBefore() {
        return Quarter.of(LocalDate.now(clock)).plusDays(policy.rule().reviewDays());
    }

    /** 確認しました. Done by somebody else in the meantime is done. */
    public void confirm(FacilityId facility, @Size(max = 500) String note) {
        members.requireOwn(facility);
        em.find(Facility.class, facility.value(), LockModeType.PESSIMISTIC_WRITE);
        if (review(facility).isEmpty()) {
            var count = accountsOf(facility).size();
            em.persist(new AccountReview(facility, count, note, caller.get().staff(), LocalDateTime.now(clock)));
            history.keep(history.begin(OrganizationActKind.REVIEW).at(facility).because(note));
        }
    }

    /** How each institution that takes part stands in this quarter, also one that has no account yet. */
    @RolesAllowed(Role.SECRETARIAT)
    public List<ReviewRow> standings() {
        var today = LocalDate.now(clock);
        return em.createNamedQuery(AccountReview.STANDINGS, ReviewRow.class)
                .setParameter("today", today)
                .setParameter("quarter", Quarter.of(today))
                .setParameter("manager", Role.FACILITY_MANAGER)
                .getResultList();
    }

    private Optional<AccountReview> review(FacilityId facility) {
        return em.createNamedQuery(AccountReview.OF_QUARTER, AccountReview.class)
                .setParameter("facility", facility)
                .setParameter("quarter", Quarter.of(LocalDate.now(clock)))
                .getResultStream()
                .findFirst();
    }
}
