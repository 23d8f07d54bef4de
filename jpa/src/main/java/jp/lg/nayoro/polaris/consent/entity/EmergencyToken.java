package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 救急カード. A card in a resident's key-holder, by which whoever comes with the ambulance names that person to 緊急閲覧. Its code is
 * random and says nothing; only the hash is kept. It opens nothing by itself: the decision table does, or does not.
 */
@Entity
@Table(name = "emergency_token")
@NamedQuery(
        name = EmergencyToken.RESIDENT_OF_CODE,
        query = "SELECT t.resident FROM EmergencyToken t WHERE t.codeHash = :hash AND t.revokedAt IS NULL")
@NamedQuery(
        name = EmergencyToken.VALID_OF_RESIDENT,
        query = "SELECT t FROM EmergencyToken t WHERE t.resident = :resident AND t.revokedAt IS NULL")
@NamedQuery(name = EmergencyCardRow.OF_RESIDENT, query = EmergencyCardRow.QUERY)
public class EmergencyToken {

    /** Whom a card names, unless it was taken back. */
    public static final String RESIDENT_OF_CODE = "EmergencyToken.residentOfCode";

    public static final String VALID_OF_RESIDENT = "EmergencyToken.validOfResident";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "code_hash", nullable = false, updatable = false, length = 64)
    private String codeHash;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private StaffId issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private LocalDateTime issuedAt;

    @Column(name = "revoked_by")
    private StaffId revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Column(name = "reason", length = 200)
    private String reason;

    protected EmergencyToken() {} // for JPA

    public EmergencyToken(ResidentId resident, String codeHash, StaffId issuedBy, LocalDateTime issuedAt) {
        this.resident = requireNonNull(resident);
        this.codeHash = requireNonNull(codeHash);
        this.issuedBy = requireNonNull(issuedBy);
        this.issuedAt = requireNonNull(issuedAt);
    }

    /** From then on the card names nobody. @param why null where a newer card takes its place */
    public void revoke(StaffId by, LocalDateTime at, String why) {
        if (revokedAt != null) {
            throw new IllegalStateException(this + " was taken back already");
        }
        revokedBy = requireNonNull(by);
        revokedAt = requireNonNull(at);
        reason = why;
    }

    public Long getId() {
        return id;
    }

    /** Never the code's hash. */
    @Override
    public String toString() {
        return "EmergencyToken[" + id + "]";
    }
}
