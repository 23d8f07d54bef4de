package jp.lg.nayoro.polaris.audit.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.audit.entity.AuditCheck;
import jp.lg.nayoro.polaris.audit.entity.AuditCheckRow;
import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 証跡の検証の記録. When the chain was followed, and what was found. */
@ApplicationScoped
@Transactional
public class LedgerChecks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    LedgerChain chain;

    /** @param by null for the check of the night */
    public ChainReport check(StaffId by) {
        var found = chain.follow();
        em.persist(new AuditCheck(LocalDateTime.now(clock), by, found));
        return found;
    }

    public Optional<AuditCheckRow> last() {
        return em.createNamedQuery(AuditCheck.LATEST_FIRST, AuditCheckRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
