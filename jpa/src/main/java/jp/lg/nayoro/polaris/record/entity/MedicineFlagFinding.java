package jp.lg.nayoro.polaris.record.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 薬の気づきの確認. A pharmacist looked into a flag and wrote why it may rest. It holds for the evidence they saw and no other.
 * Never changed: a later finding stands beside an earlier one.
 */
@Entity
@Table(name = "medicine_flag_finding")
@NamedQuery(name = FlagFindingRow.OF_RESIDENT, query = FlagFindingRow.OF_RESIDENT_QUERY)
@NamedQuery(
        name = MedicineFlagFinding.BY_CLIENT_KEY,
        query = "SELECT f FROM MedicineFlagFinding f WHERE f.closedBy = :staff AND f.clientKey = :clientKey")
@NamedQuery(
        name = MedicineFlagFinding.COUNT_OF_RESIDENT,
        query = "SELECT COUNT(f.id) FROM MedicineFlagFinding f WHERE f.resident = :resident")
public class MedicineFlagFinding {

    /** The longest note, in UTF-16 units. */
    public static final int LONGEST = 500;

    /** What somebody wrote under a key that their browser made. */
    public static final String BY_CLIENT_KEY = "MedicineFlagFinding.byClientKey";

    public static final String COUNT_OF_RESIDENT = "MedicineFlagFinding.countOfResident";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "flag_key", nullable = false, updatable = false, length = 160)
    private String flagKey;

    @Column(name = "evidence_hash", nullable = false, updatable = false, length = 64)
    private String evidenceHash;

    @Column(name = "note", nullable = false, updatable = false, length = LONGEST)
    private String note;

    @Column(name = "closed_by", nullable = false, updatable = false)
    private StaffId closedBy;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "closed_at", nullable = false, updatable = false)
    private LocalDateTime closedAt;

    @Column(name = "client_key", nullable = false, updatable = false, length = 36)
    private String clientKey;

    protected MedicineFlagFinding() {} // for JPA

    /** @throws IllegalArgumentException when the note says nothing: others are to read why it may rest */
    public MedicineFlagFinding(
            ResidentId resident,
            String flagKey,
            String evidenceHash,
            String note,
            StaffId closedBy,
            FacilityId facility,
            LocalDateTime closedAt,
            String clientKey) {
        if (note.isBlank() || note.length() > LONGEST) {
            throw new IllegalArgumentException("A note of " + note.length() + " characters");
        }
        this.resident = requireNonNull(resident);
        this.flagKey = requireNonNull(flagKey);
        this.evidenceHash = requireNonNull(evidenceHash);
        this.note = note;
        this.closedBy = requireNonNull(closedBy);
        this.facility = requireNonNull(facility);
        this.closedAt = requireNonNull(closedAt);
        this.clientKey = requireNonNull(clientKey);
    }

    /** Whether this is the finding that a retry repeats. */
    public boolean concerns(ResidentId whom, String key) {
        return resident.equals(whom) && flagKey.equals(key);
    }

    /** Without key and note, which name a drug: this string reaches logs. */
    @Override
    public String toString() {
        return "MedicineFlagFinding[" + id + ", resident " + resident + "]";
    }
}
