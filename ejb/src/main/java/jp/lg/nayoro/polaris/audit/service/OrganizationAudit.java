package jp.lg.nayoro.polaris.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.organization.service.OrganizationActed;

/** Tells the ledger what is done to institutions, staff and logins, which live in features that come before it. */
@ApplicationScoped
public class OrganizationAudit {

    @Inject
    AuditLedger ledger;

    public void onAct(@Observes OrganizationActed event) {
        ledger.record(
                new AuditNote(event.action()).telling(event.detail()),
                event.done() ? AuditOutcome.ALLOWED : AuditOutcome.DENIED);
    }
}
