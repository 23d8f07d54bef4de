package jp.lg.nayoro.polaris.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.service.AccessRefused;
import jp.lg.nayoro.polaris.security.service.SecurityAct;
import jp.lg.nayoro.polaris.security.service.SignInRefused;
import jp.lg.nayoro.polaris.security.service.SignInSucceeded;

/** Tells the ledger what the doors of the application let in and turned away, before any service is reached. */
@ApplicationScoped
public class SecurityAudit {

    private static final String LOGIN = "security.login";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLedger ledger;

    void onSignIn(@Observes SignInSucceeded event) {
        ledger.record(new AuditNote(LOGIN), AuditOutcome.ALLOWED);
    }

    /** Keeps what was typed only where it is the login of an account: it may be a password that slipped. */
    void onRefusedSignIn(@Observes SignInRefused event) {
        var known = !em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", event.typed())
                .getResultList()
                .isEmpty();
        var note = new AuditNote(LOGIN).telling(known ? null : "unknown login");
        ledger.recordAttempt(known ? event.typed() : null, note, AuditOutcome.DENIED);
    }

    void onRefusedAccess(@Observes AccessRefused event) {
        ledger.record(new AuditNote("security.access").telling(event.path()), AuditOutcome.DENIED);
    }

    void onAct(@Observes SecurityAct event) {
        var note = new AuditNote(event.action()).telling(event.detail());
        var outcome = event.allowed() ? AuditOutcome.ALLOWED : AuditOutcome.DENIED;
        if (event.login() == null) {
            ledger.record(note, outcome);
        } else {
            ledger.recordAttempt(event.login(), note, outcome);
        }
    }
}
