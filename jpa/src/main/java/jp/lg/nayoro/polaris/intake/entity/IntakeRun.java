package jp.lg.nayoro.polaris.intake.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 取込. One hand-over of files by one institution, and what came of it. The counts are added to by the database, so that
 * two batches of one run that arrive together are both counted.
 */
@Entity
@Table(name = "intake_run")
@NamedQuery(
        name = IntakeRun.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.IntakeRunRow(
            r.id, f.name, f.number, r.format, r.startedAt, r.endedAt,
            r.filesRead, r.filesStored, r.filesDuplicate, r.filesQuarantined, r.entriesStored)
        FROM IntakeRun r JOIN Facility f ON f.id = r.facility
        ORDER BY r.startedAt DESC, r.id DESC""")
@NamedQuery(name = IntakeRun.COUNT, query = "SELECT COUNT(r) FROM IntakeRun r")
@NamedQuery(
        name = IntakeRun.ADD_COUNTS,
        query =
                """
        UPDATE IntakeRun r SET r.filesRead = r.filesRead + :read, r.filesStored = r.filesStored + :stored,
            r.filesDuplicate = r.filesDuplicate + :duplicate, r.filesQuarantined = r.filesQuarantined + :quarantined,
            r.entriesStored = r.entriesStored + :entries
        WHERE r.id = :id""")
public class IntakeRun {

    public static final String ROWS = "IntakeRun.rows";
    public static final String COUNT = "IntakeRun.count";
    public static final String ADD_COUNTS = "IntakeRun.addCounts";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, updatable = false, length = 16)
    private FileFormat format;

    @Column(name = "started_by", nullable = false, updatable = false)
    private StaffId startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private LocalDateTime startedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "files_read", nullable = false)
    private int filesRead;

    @Column(name = "files_stored", nullable = false)
    private int filesStored;

    @Column(name = "files_duplicate", nullable = false)
    private int filesDuplicate;

    @Column(name = "files_quarantined", nullable = false)
    private int filesQuarantined;

    @Column(name = "entries_stored", nullable = false)
    private int entriesStored;

    protected IntakeRun() {} // for JPA

    public IntakeRun(FacilityId facility, FileFormat format, StaffId startedBy, LocalDateTime startedAt) {
        this.facility = requireNonNull(facility);
        this.format = requireNonNull(format);
        this.startedBy = requireNonNull(startedBy);
        this.startedAt = requireNonNull(startedAt);
    }

    /** Ending twice does no harm: a client that lost the first answer asks again. */
    public void end(LocalDateTime at) {
        if (endedAt == null) {
            endedAt = requireNonNull(at);
        }
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Long getId() {
        return id;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public FileFormat getFormat() {
        return format;
    }

    @Override
    public String toString() {
        return "IntakeRun[" + id + ", " + format + "]";
    }
}
