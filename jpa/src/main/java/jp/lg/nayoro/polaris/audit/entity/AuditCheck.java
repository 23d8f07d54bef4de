package jp.lg.nayoro.polaris.audit.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.audit.entity.chain.Tampering;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;

/** 証跡の検証. What one following of the whole chain found; never changed afterwards. */
@Entity
@Table(name = "audit_check")
@NamedQuery(
        name = AuditCheck.LATEST_FIRST,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.audit.entity.AuditCheckRow(
            c.checkedAt, s.name, c.rows, c.lastId, c.lastHash, c.anchors, c.badId, c.fault)
        FROM AuditCheck c LEFT JOIN Staff s ON s.id = c.checkedBy
        ORDER BY c.id DESC""")
public class AuditCheck {

    public static final String LATEST_FIRST = "AuditCheck.latestFirst";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private LocalDateTime checkedAt;

    @Column(name = "checked_by", updatable = false)
    private StaffId checkedBy;

    @Column(name = "row_count", nullable = false, updatable = false)
    private long rows;

    @Column(name = "last_id", nullable = false, updatable = false)
    private long lastId;

    @Column(name = "last_hash", nullable = false, updatable = false, length = 64)
    private String lastHash;

    @Column(name = "anchors", nullable = false, updatable = false)
    private int anchors;

    @Column(name = "bad_id", updatable = false)
    private Long badId;

    @Enumerated(STRING)
    @Column(name = "fault", updatable = false, length = 16)
    private Tampering fault;

    protected AuditCheck() {} // for JPA

    /** @param checkedBy null for the check of the night */
    public AuditCheck(LocalDateTime checkedAt, StaffId checkedBy, ChainReport found) {
        this.checkedAt = checkedAt;
        this.checkedBy = checkedBy;
        this.rows = found.rows();
        this.lastId = found.lastId();
        this.lastHash = found.lastHash();
        this.anchors = found.anchors();
        found.firstFault().ifPresent(wrong -> {
            badId = wrong.id();
            fault = wrong.kind();
        });
    }

    @Override
    public String toString() {
        return "AuditCheck[" + id + ", " + rows + " rows, " + fault + "]";
    }
}
