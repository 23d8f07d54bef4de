package jp.lg.nayoro.polaris.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.audit.entity.chain.LedgerLine;

/**
 * 証跡の末尾. The end of the one chain, in one row that every writer locks ({@code PESSIMISTIC_WRITE}) before it adds: so no two rows
 * ever follow the same one, on however many nodes.
 */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    /** The only row. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private int id;

    @Column(name = "last_id", nullable = false)
    private long lastId;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String lastHash;

    protected AuditHead() {} // for JPA

    private AuditHead(String lastHash) {
        this.id = ONLY;
        this.lastHash = lastHash;
    }

    public static AuditHead ofEmptyLedger() {
        return new AuditHead(LedgerLine.GENESIS);
    }

    /** Puts the row behind the last one. */
    public void append(AuditEvent event) {
        event.seal(lastId + 1, lastHash);
        lastId++;
        lastHash = event.hash();
    }

    @Override
    public String toString() {
        return "AuditHead[" + lastId + "]";
    }
}
