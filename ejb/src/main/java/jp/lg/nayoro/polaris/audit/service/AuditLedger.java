package jp.lg.nayoro.polaris.audit.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditHead;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/**
 * 監査台帳. Adds rows, each in a transaction of its own: what happened stays told when the act itself is rolled back. Open to
 * every caller, since a denial of somebody without any role must be told as well. Rows form one chain (ADR 0033).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /** An act of the caller of this request. */
    public void record(AuditNote note, AuditOutcome outcome) {
        append(() -> {
            var event = eventOf(note, outcome);
            caller.find().ifPresent(who -> event.by(who.login(), who.staff(), who.facility()));
            note.writtenAs(event);
            return event;
        });
    }

    /** An act of somebody who is not (yet) signed in, such as a login that failed. */
    public void recordAttempt(String login, AuditNote note, AuditOutcome outcome) {
        append(() -> eventOf(note, outcome).by(login, null, null));
    }

    /** An act that a row says was done, and that came to nothing since. */
    public void recordUndone(AuditEvent act) {
        append(() -> act.undone(LocalDateTime.now(clock)));
    }

    /** Under the lock of the head, the moment included: so moments rise with the places in the chain. */
    private void append(Supplier<AuditEvent> writing) {
        var head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = firstHead();
        }
        var event = writing.get();
        head.append(event);
        em.persist(event);
    }

    private AuditHead firstHead() {
        var rows =
                em.createQuery("SELECT COUNT(e) FROM AuditEvent e", Long.class).getSingleResult();
        if (rows > 0) {
            throw new IllegalStateException("The head of the ledger is gone, and the ledger is not empty");
        }
        var head = AuditHead.ofEmptyLedger();
        em.persist(head);
        return head;
    }

    private AuditEvent eventOf(AuditNote note, AuditOutcome outcome) {
        return new AuditEvent(LocalDateTime.now(clock), note.action(), outcome)
                .about(note.resident(), note.registration())
                .because(note.category(), note.reason(), note.consent())
                .telling(note.detail());
    }
}
