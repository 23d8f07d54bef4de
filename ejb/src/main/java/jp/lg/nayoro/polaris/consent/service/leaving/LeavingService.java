package jp.lg.nayoro.polaris.consent.service.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.entity.LeavingRow;
import jp.lg.nayoro.polaris.consent.entity.LeavingSignal;
import jp.lg.nayoro.polaris.consent.entity.ResidentLeaving;
import jp.lg.nayoro.polaris.consent.entity.SignalRow;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 死亡・転出. The secretariat records it with day and source; from that moment the gate shows nothing of the person. A mistake is taken
 * back with its reason, and both stay in the history. The consent itself is not touched: what it allowed is shown again then.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class LeavingService {

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
    Event<ResidentLeft> left;

    @Inject
    Event<ResidentReturned> returned;

    @Audited("consent.leavings")
    public LeavingAccount account(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        var history = em.createNamedQuery(ResidentLeaving.ROWS_OF_RESIDENT, LeavingRow.class)
                .setParameter("resident", resident)
                .getResultList();
        var signals = em.createNamedQuery(LeavingSignal.OPEN_ROWS, SignalRow.class)
                .getResultStream()
                .filter(signal -> signal.resident() == resident.value())
                .toList();
        return new LeavingAccount(history, signals);
    }

    /** Records it; signals of the same kind are settled with it. */
    @Audited("consent.left")
    public LeavingResult record(ResidentId resident, @NotNull Leaving leaving) {
        gate.require(resident, DataCategory.IDENTITY);
        trail.current().telling(leaving.kind().name());
        if (leaving.on().isAfter(LocalDate.now(clock))) {
            return new LeavingResult.NotYet();
        }
        var person = em.find(Resident.class, resident.value(), LockModeType.PESSIMISTIC_WRITE);
        var before = leaving.kind() == LeavingKind.DIED ? person.getDiedOn() : person.getMovedOutOn();
        if (before != null) {
            return new LeavingResult.RecordedBefore(before);
        }
        if (leaving.kind() == LeavingKind.DIED) {
            person.died(leaving.on());
        } else {
            person.movedOut(leaving.on());
        }
        var now = LocalDateTime.now(clock);
        var clerk = caller.get().staff();
        em.persist(new ResidentLeaving(resident, leaving.kind(), leaving.on(), leaving.source(), leaving.note())
                .recorded(clerk, now));
        em.createNamedQuery(LeavingSignal.OPEN_OF_RESIDENT, LeavingSignal.class)
                .setParameter("resident", resident)
                .setParameter("kind", leaving.kind())
                .getResultList()
                .forEach(signal -> signal.confirm(clerk, now));
        left.fire(new ResidentLeft(resident, leaving.kind(), leaving.on()));
        return new LeavingResult.Recorded();
    }

    /** 誤りの取消し. */
    @Audited("consent.unleft")
    public LeavingResult undo(long leavingId, @NotBlank @Size(max = 500) String reason) {
        var leaving = Optional.ofNullable(em.find(ResidentLeaving.class, leavingId))
                .orElseThrow(() -> new NotFoundException("ResidentLeaving", leavingId));
        var resident = leaving.getResident();
        gate.require(resident, DataCategory.IDENTITY);
        var person = em.find(Resident.class, resident.value(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(leaving);
        trail.current().telling(leaving.getKind().name());
        if (!leaving.stands()) {
            return new LeavingResult.UndoneBefore();
        }
        leaving.undo(caller.get().staff(), LocalDateTime.now(clock), reason.strip());
        if (leaving.getKind() == LeavingKind.DIED) {
            person.lives();
        } else {
            person.stays();
        }
        returned.fire(new ResidentReturned(resident, leaving.getKind()));
        return new LeavingResult.Undone();
    }

    /** The signal was a mistake, or about somebody else. Settling what is settled changes nothing. */
    @Audited("consent.dismiss")
    public void dismiss(long signalId, @NotBlank @Size(max = 500) String why) {
        var signal = Optional.ofNullable(em.find(LeavingSignal.class, signalId))
                .orElseThrow(() -> new NotFoundException("LeavingSignal", signalId));
        trail.current().about(signal.getRegistration()).telling("signal " + signalId);
        if (signal.isOpen()) {
            signal.dismiss(caller.get().staff(), LocalDateTime.now(clock), why.strip());
        }
    }
}
