package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.Correction;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 同意の管理. The secretariat reads a resident's consents, renews, changes, corrects and withdraws them. Nothing is ever deleted. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ConsentService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    ConsentRegister register;

    @Inject
    ConsentDetails details;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Event<ConsentChanged> changed;

    /** The whole history, newest first, in as many statements however long it is. */
    @Audited("consent.list")
    public List<ConsentDetail> consentsOf(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        return details.of(resident);
    }

    /** 更新: the new form takes the place of the present one, at once where it has begun. */
    @Audited("consent.renew")
    public RenewalResult renew(ResidentId resident, SignedForm form) {
        gate.require(resident, DataCategory.IDENTITY);
        return enteredBefore(form)
                .or(() -> overlap(resident, form))
                .orElseGet(() -> new RenewalResult.Renewed(register.enter(resident, form)));
    }

    /** 範囲変更: somebody who consented lets more, less or something else be shared from today on, on a form of its own. */
    @Audited("consent.change")
    public RenewalResult change(ResidentId resident, SignedForm form) {
        gate.require(resident, DataCategory.IDENTITY);
        var before = enteredBefore(form).or(() -> overlap(resident, form));
        if (before.isPresent()) {
            return before.get();
        }
        var today = LocalDate.now(clock);
        if (register.remaining(resident).stream().noneMatch(consent -> consent.covers(today))) {
            return new RenewalResult.NothingToChange();
        }
        return new RenewalResult.Renewed(register.enter(resident, form, ConsentState.CHANGED));
    }

    private Optional<RenewalResult> enteredBefore(SignedForm form) {
        return register.enteredBefore(form.clientKey()).map(consent -> new RenewalResult.Renewed(consent.id()));
    }

    private Optional<RenewalResult> overlap(ResidentId resident, SignedForm form) {
        var today = LocalDate.now(clock);
        if (!form.validFrom().isAfter(today)) {
            return Optional.empty();
        }
        return register.overlapping(resident, form.validFrom(), form.validUntil()).stream()
                .filter(consent -> consent.covers(today))
                .findFirst()
                .map(present -> new RenewalResult.Overlaps(present.getValidUntil()));
    }

    /** 訂正: the paper says something else than was entered. What was known until now stays on record. */
    @Audited("consent.correct")
    public CorrectionResult correct(ConsentId consentId, Correction to, @NotBlank @Size(max = 500) String reason) {
        var consent = found(consentId);
        gate.require(consent.getResident(), DataCategory.IDENTITY);
        if (consent.getState() == ConsentState.REGISTERED) {
            var other = register.overlapping(consent.getResident(), to.validFrom(), to.validUntil()).stream()
                    .filter(another -> another != consent)
                    .findFirst();
            if (other.isPresent()) {
                return new CorrectionResult.Overlaps(
                        other.get().getValidFrom(), other.get().getValidUntil());
            }
        }
        var before = consent.scope();
        consent.correct(to, caller.get().staff(), LocalDateTime.now(clock), reason.strip());
        changed.fire(new ConsentChanged(consentId, consentId, consent.getResident(), before, to.scope()));
        return new CorrectionResult.Corrected();
    }

    /**
     * 撤回. Who withdraws does so altogether: a renewal that waits for its first day is withdrawn with the present consent, or
     * it would come into force by itself.
     */
    @Audited("consent.withdraw")
    public WithdrawalResult withdraw(ConsentId consentId, @NotBlank @Size(max = 500) String reason) {
        var consent = found(consentId);
        gate.require(consent.getResident(), DataCategory.IDENTITY);
        var standing = consent.standingOn(LocalDate.now(clock));
        if (!standing.isWithdrawable()) {
            return new WithdrawalResult.EndedAlready(standing);
        }
        var now = LocalDateTime.now(clock);
        for (var remaining : register.remaining(consent.getResident())) {
            remaining.withdraw(caller.get().staff(), now, reason.strip());
            withdrawn.fire(new ConsentWithdrawn(remaining.id(), remaining.getResident()));
        }
        return new WithdrawalResult.Withdrawn(now);
    }

    private Consent found(ConsentId id) {
        return Optional.ofNullable(em.find(Consent.class, id.value()))
                .orElseThrow(() -> new NotFoundException("Consent", id));
    }
}
