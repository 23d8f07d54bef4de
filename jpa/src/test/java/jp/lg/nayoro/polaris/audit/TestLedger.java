package jp.lg.nayoro.polaris.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditHead;

/** Lines of the ledger for tests that need some: put behind the head in the transaction of the test. */
public final class TestLedger {

    private TestLedger() {}

    public static void write(EntityManager em, AuditEvent event) {
        em.flush(); // finding for a lock reads the head as the database has it
        var head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = AuditHead.ofEmptyLedger();
            em.persist(head);
        }
        head.append(event);
        em.persist(event);
    }
}
