package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentWithdrawal;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NoticeStatusRow;
import jp.lg.nayoro.polaris.consent.entity.Requester;
import jp.lg.nayoro.polaris.consent.entity.ViewerNotice;
import jp.lg.nayoro.polaris.consent.entity.WithdrawalRow;
import jp.lg.nayoro.polaris.consent.service.ConsentDetail;
import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.CounterRules;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.WithdrawalResult;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 窓口での撤回 (個人情報保護法: a consent may be withdrawn at any time and without disadvantage). Takes the 同意撤回届, withdraws whatever
 * holds or will hold, and keeps who asked. The institutions are told by {@link ViewerNotices} in the same transaction.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class WithdrawalService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    DisclosurePolicy gate;

    @Inject
    ConsentService consents;

    @Inject
    CounterRules rules;

    @Inject
    PastViewers viewers;

    /** What it will do; changes nothing. */
    @Audited("consent.withdrawing")
    public WithdrawalForecast forecast(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        return new WithdrawalForecast(
                withdrawable(resident)
                        .map(consent -> consent.row().validUntil())
                        .orElse(null),
                viewers.of(resident),
                rules.current().copies());
    }

    /** 撤回: with its return nothing is shown any more, on any node. */
    @Audited("consent.counter")
    public CounterResult withdraw(
            ResidentId resident, @NotNull Requester requester, @NotBlank @Size(max = 400) String reason) {
        gate.require(resident, DataCategory.IDENTITY);
        var consent = withdrawable(resident);
        if (consent.isEmpty()) {
            return new CounterResult.NothingToWithdraw();
        }
        var done = consents.withdraw(new ConsentId(consent.get().row().id()), reason.strip());
        if (!(done instanceof WithdrawalResult.Withdrawn withdrawn)) {
            return new CounterResult.NothingToWithdraw();
        }
        var paper = new ConsentWithdrawal(
                resident,
                requester,
                reason.strip(),
                rules.current().copies(),
                caller.get().staff(),
                withdrawn.at());
        em.persist(paper);
        em.flush(); // gives the paper its id
        var told = notices(resident).stream()
                .filter(notice -> notice.stoppedAt().equals(ViewerNotices.stored(withdrawn.at())))
                .count();
        trail.current().telling(requester.kind() + " told=" + told);
        return new CounterResult.Withdrawn(paper.getId(), withdrawn.at(), (int) told);
    }

    /** What was withdrawn, whom it was told and who had looked, for the page and for the letter to the resident. */
    @Audited("consent.withdrawn")
    public WithdrawalAccount account(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        return new WithdrawalAccount(
                em.createNamedQuery(ConsentWithdrawal.ROWS_OF_RESIDENT, WithdrawalRow.class)
                        .setParameter("resident", resident)
                        .getResultList(),
                notices(resident),
                viewers.of(resident));
    }

    /**
     * 同意撤回完了通知書: what the letter to the resident says.
     *
     * @throws NotFoundException when nobody withdrew at the counter
     */
    @Audited("consent.print_withdrawal")
    public WithdrawalAccount printLetter(ResidentId resident) {
        var account = account(resident);
        if (account.latest() == null) {
            throw new NotFoundException("Withdrawal of resident", resident);
        }
        return account;
    }

    private Optional<ConsentDetail> withdrawable(ResidentId resident) {
        return consents.consentsOf(resident).stream()
                .filter(consent -> consent.standing().isWithdrawable())
                .findFirst();
    }

    private List<NoticeStatusRow> notices(ResidentId resident) {
        return em.createNamedQuery(ViewerNotice.STATUS_ROWS, NoticeStatusRow.class)
                .setParameter("resident", resident)
                .getResultList();
    }
}
