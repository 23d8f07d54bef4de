package jp.lg.nayoro.polaris.audit.service;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/**
 * 監査台帳. Adds rows, each in a transaction of its own: what happened stays told when the act itself is rolled back. Open to
 * every caller, since a denial of somebody without any role must be told as well.
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
        var event = eventOf(note, outcome);
        caller.find().ifPresent(who -> event.by(who.login(), who.staff(), who.facility()));
        em.persist(event);
    }

    /** An act of somebody who is not (yet) signed in, such as a login that failed. */
    public void recordAttempt(String login, AuditNote note, AuditOutcome outcome) {
        em.persist(eventOf(note, outcome).by(login, null, null));
    }

    private AuditEvent eventOf(AuditNote note, AuditOutcome outcome) {
        return new AuditEvent(LocalDateTime.now(clock), note.action(), outcome)
                .about(note.resident(), note.registration())
                .because(note.category(), note.reason(), note.consent())
                .telling(note.detail());
    }
}
