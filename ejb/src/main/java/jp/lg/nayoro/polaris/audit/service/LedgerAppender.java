package jp.lg.nayoro.polaris.audit.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.entity.AuditHead;

/** The transaction that lengthens the chain. Called by {@link LedgerQueue} alone; open, as {@link AuditLedger} is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerAppender {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All of them or none, in their order, under the lock of the head. */
    public void append(List<LedgerRow> rows) {
        var head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = firstHead();
        }
        for (var row : rows) {
            var event = row.at(LocalDateTime.now(clock));
            head.append(event);
            em.persist(event);
        }
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
}
