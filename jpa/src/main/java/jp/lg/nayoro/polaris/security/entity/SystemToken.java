package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 接続システムの鍵. By what an institution's own system (電子カルテ, 薬歴, 介護ソフト) reads over FHIR what its institution may see.
 * The database holds only its SHA-256. It opens until its last day, while the institution takes part, and until somebody
 * revokes it; then it never opens again, and the row stays.
 */
@Entity
@Table(name = "system_token")
@NamedQuery(name = SystemToken.BY_HASH, query = "SELECT t FROM SystemToken t WHERE t.hash = :hash")
@NamedQuery(
        name = SystemToken.CALLER_ROWS,
        query = "SELECT NEW jp.lg.nayoro.polaris.security.entity.SystemCallerRow("
                + " t.id, t.systemName, f.id, f.name, f.kind, c)"
                + " FROM SystemToken t JOIN Facility f ON f.id = t.facility JOIN t.categories c"
                + " WHERE t.id = :id AND t.revokedAt IS NULL AND t.expiresOn >= :today AND " + Facility.TAKES_PART)
@NamedQuery(
        name = SystemToken.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.SystemTokenRow(
            t.id, t.systemName, t.purpose, t.responsible, f.name, i.name, t.issuedAt, t.expiresOn, t.lastUsedAt,
            r.name, t.revokedAt, t.revokeReason)
        FROM SystemToken t JOIN Facility f ON f.id = t.facility JOIN Staff i ON i.id = t.issuedBy
            LEFT JOIN Staff r ON r.id = t.revokedBy
        ORDER BY t.id DESC""")
@NamedQuery(
        name = SystemToken.CATEGORIES,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.SystemTokenCategory(t.id, c)
        FROM SystemToken t JOIN t.categories c WHERE t.id IN :ids""")
@NamedQuery(
        name = SystemToken.MARK_USED,
        query =
                """
        UPDATE SystemToken t SET t.lastUsedAt = :now
        WHERE t.id = :id AND (t.lastUsedAt IS NULL OR t.lastUsedAt < :before)""")
public class SystemToken {

    public static final String BY_HASH = "SystemToken.byHash";

    /** One row for each kind of data the token is for; none once it does not open any more. */
    public static final String CALLER_ROWS = "SystemToken.callerRows";

    /** The newest first. */
    public static final String ROWS = "SystemToken.rows";

    public static final String CATEGORIES = "SystemToken.categories";

    /** Writes the moment of use down, unless one was written lately. */
    public static final String MARK_USED = "SystemToken.markUsed";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "system_name", nullable = false, updatable = false, length = 80)
    private String systemName;

    @Column(name = "purpose", nullable = false, updatable = false, length = 300)
    private String purpose;

    @Column(name = "responsible", nullable = false, updatable = false, length = 80)
    private String responsible;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private byte[] hash;

    @ElementCollection
    @CollectionTable(name = "system_token_category", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "category", nullable = false, length = 16)
    private Set<String> categories = new HashSet<>();

    @Column(name = "issued_by", nullable = false, updatable = false)
    private StaffId issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private LocalDateTime issuedAt;

    @Column(name = "expires_on", nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt;

    @Column(name = "revoked_by")
    private StaffId revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Column(name = "revoke_reason", length = 500)
    private String revokeReason;

    protected SystemToken() {} // for JPA

    public SystemToken(FacilityId facility, SystemPurpose what, byte[] hash, StaffId by, LocalDateTime at) {
        if (!what.expiresOn().isAfter(at.toLocalDate())) {
            throw new IllegalArgumentException("Expires before it is of use: " + what.expiresOn());
        }
        this.facility = requireNonNull(facility);
        this.systemName = what.systemName();
        this.purpose = what.purpose();
        this.responsible = what.responsible();
        this.categories.addAll(what.categories());
        this.expiresOn = what.expiresOn();
        this.hash = hash.clone();
        this.issuedBy = requireNonNull(by);
        this.issuedAt = requireNonNull(at);
    }

    public Long getId() {
        return id;
    }

    /** @throws IllegalStateException where it was revoked before */
    public void revoke(StaffId by, String reason, LocalDateTime at) {
        if (revokedAt != null) {
            throw new IllegalStateException("Revoked before: " + this);
        }
        revokedBy = requireNonNull(by);
        revokeReason = requireNonNull(reason);
        revokedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "SystemToken[" + id + ", until " + expiresOn + (revokedAt == null ? "]" : ", revoked]");
    }
}
