package jp.lg.nayoro.polaris.audit.service;

import java.time.LocalDateTime;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/**
 * 監査台帳. Adds rows, each outside of the transaction of its act: what happened stays told when the act itself is rolled back. A
 * method returns when its row is committed, and throws where it is not. Open to every caller, since a denial of somebody without
 * any role must be told as well. Rows form one chain (ADR 0033).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLedger {

    @Inject
    CurrentCaller caller;

    @Inject
    LedgerQueue queue;

    /** An act of the caller of this request. */
    public void record(AuditNote note, AuditOutcome outcome) {
        var who = caller.find();
        queue.append(now -> {
            var event = eventOf(now, note, outcome);
            who.ifPresent(one -> event.by(one.login(), one.staff(), one.facility()));
            note.writtenAs(event);
            return event;
        });
    }

    /** An act of somebody who is not (yet) signed in, such as a login that failed. */
    public void recordAttempt(String login, AuditNote note, AuditOutcome outcome) {
        queue.append(now -> eventOf(now, note, outcome).by(login, null, null));
    }

    /** An act that a row says was done, and that came to nothing since. */
    public void recordUndone(AuditEvent act) {
        queue.append(act::undone);
    }

    private static AuditEvent eventOf(LocalDateTime now, AuditNote note, AuditOutcome outcome) {
        return new AuditEvent(now, note.action(), outcome)
                .about(note.resident(), note.registration())
                .because(note.category(), note.reason(), note.consent())
                .telling(note.detail());
    }
}
