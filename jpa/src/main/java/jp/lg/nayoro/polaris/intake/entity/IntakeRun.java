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
 * 取込. One hand-over of files by one institution, and what came of it. A run is worked
 * on by one job at a time; its counts and its position move in the transaction that stores the files.
 */
@Entity
@Table(name = "intake_run")
@NamedQuery(
        name = IntakeRun.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.IntakeRunRow(
            r.id, f.name, f.number, r.format, r.state, r.startedAt, r.endedAt,
            r.filesRead, r.filesStored, r.filesDuplicate, r.filesQuarantined, r.entriesStored)
        FROM IntakeRun r JOIN Facility f ON f.id = r.facility
        WHERE (:facility IS NULL OR r.facility = :facility)
            AND (r.source IS NULL OR r.filesRead > 0
                OR r.state <> jp.lg.nayoro.polaris.intake.entity.RunState.COMPLETED)
        ORDER BY r.startedAt DESC, r.id DESC""")
@NamedQuery(
        name = IntakeRun.ORIGIN,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.RunOrigin(f.name, s.name, e.id, e.name)
        FROM IntakeRun r JOIN Facility f ON f.id = r.facility JOIN Staff s ON s.id = r.startedBy
            LEFT JOIN IntakeSource e ON e.id = r.source
        WHERE r.id = :id""")
@NamedQuery(
        name = IntakeRun.PROGRESS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.IntakeProgress(
            r.id, r.facility, r.format, r.state, r.filesExpected, r.filesRead, r.filesUnchanged, r.filesStored,
            r.filesDuplicate, r.filesQuarantined, r.entriesStored, r.startedAt, r.endedAt, r.failure)
        FROM IntakeRun r WHERE r.id = :id""")
@NamedQuery(
        name = IntakeRun.TAKE_OVER,
        query =
                """
        UPDATE IntakeRun r SET r.holder = :holder, r.heartbeatAt = :now, r.version = r.version + 1
        WHERE r.id = :id AND r.holder = :from AND r.state = jp.lg.nayoro.polaris.intake.entity.RunState.RUNNING""")
@NamedQuery(
        name = IntakeRun.LEFT_BEHIND,
        query =
                """
        SELECT r FROM IntakeRun r
        WHERE r.state = jp.lg.nayoro.polaris.intake.entity.RunState.RUNNING
            AND (r.heartbeatAt < :silentSince OR r.holder LIKE :thisNode AND r.holder NOT LIKE :thisStart)
        ORDER BY r.id""")
public class IntakeRun {

    /** Without those that looked at a source and found nothing new. */
    public static final String ROWS = "IntakeRun.rows";

    public static final String ORIGIN = "IntakeRun.origin";
    public static final String PROGRESS = "IntakeRun.progress";

    /** Of two nodes that try, one succeeds. */
    public static final String TAKE_OVER = "IntakeRun.takeOver";

    /** Runs whose job died with its node: silent too long, or of an earlier start of this very node. */
    public static final String LEFT_BEHIND = "IntakeRun.leftBehind";

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

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 16)
    private RunState state;

    @Column(name = "source_id", updatable = false)
    private Long source;

    @Column(name = "directory", updatable = false, length = 500)
    private String directory;

    @Column(name = "position", length = 1000)
    private String position;

    @Column(name = "files_expected")
    private Integer filesExpected;

    @Column(name = "files_unchanged", nullable = false)
    private int filesUnchanged;

    @Column(name = "holder", length = 80)
    private String holder;

    @Column(name = "heartbeat_at")
    private LocalDateTime heartbeatAt;

    @Column(name = "execution")
    private Long execution;

    @Column(name = "failure", length = 40)
    private String failure;

    protected IntakeRun() {} // for JPA

    public IntakeRun(FacilityId facility, FileFormat format, StaffId startedBy, LocalDateTime startedAt) {
        this.facility = requireNonNull(facility);
        this.format = requireNonNull(format);
        this.startedBy = requireNonNull(startedBy);
        this.startedAt = requireNonNull(startedAt);
        this.state = RunState.RECEIVING;
    }

    /** Reads a directory of the institution's source instead of files that are handed over. */
    public IntakeRun(
            FacilityId facility, FileFormat format, Long source, String directory, StaffId by, LocalDateTime at) {
        this(facility, format, by, at);
        this.source = requireNonNull(source);
        this.directory = requireNonNull(directory);
    }

    /**
     * A job takes it: the first one, one that goes on after a stop, or one that takes over from a node that died.
     *
     * @param by who writes its progress from now on; what an earlier holder still tries to write is refused
     */
    public void heldBy(String by, LocalDateTime at) {
        if (state == RunState.COMPLETED) {
            throw new IllegalStateException(this + " is done");
        }
        state = RunState.RUNNING;
        holder = requireNonNull(by);
        heartbeatAt = requireNonNull(at);
        endedAt = null;
        failure = null;
    }

    /** The job's number at Jakarta Batch, by which it is stopped. */
    public void executedAs(long number) {
        execution = number;
    }

    public void expects(int files) {
        filesExpected = files;
    }

    /** Ending twice does no harm: a client that lost the first answer asks again. */
    public void end(RunState how, String failureNumber, LocalDateTime at) {
        if (endedAt == null) {
            state = requireNonNull(how);
            failure = failureNumber;
            endedAt = requireNonNull(at);
        }
    }

    /** Files may still be handed over. */
    public boolean isReceiving() {
        return state == RunState.RECEIVING;
    }

    public RunState getState() {
        return state;
    }

    /** Files that are done. */
    public int read() {
        return filesRead;
    }

    public Long getSource() {
        return source;
    }

    public String getDirectory() {
        return directory;
    }

    public String getPosition() {
        return position;
    }

    public String getHolder() {
        return holder;
    }

    public Long getExecution() {
        return execution;
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
