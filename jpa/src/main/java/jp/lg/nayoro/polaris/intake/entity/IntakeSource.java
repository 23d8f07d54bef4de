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
 * 取込元. A directory on the server into which one institution's system writes its files, in one format. It is looked at
 * every so many minutes; only what is new or changed there is opened.
 */
@Entity
@Table(name = "intake_source")
@NamedQuery(
        name = IntakeSource.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.IntakeSourceRow(
            s.id, s.facility, f.name, s.name, s.format, s.directory, s.intervalMinutes, s.active,
            s.lastScanAt, s.lastRun, s.lastProblem)
        FROM IntakeSource s JOIN Facility f ON f.id = s.facility
        ORDER BY f.nameKana, s.name, s.id""")
@NamedQuery(
        name = IntakeSource.ACTIVE,
        query =
                """
        SELECT s FROM IntakeSource s JOIN Facility f ON f.id = s.facility
        WHERE s.active = TRUE AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
          AND f.joinedOn <= :today AND (f.closedFrom IS NULL OR f.closedFrom > :today)
        ORDER BY s.lastScanAt, s.id""")
@NamedQuery(
        name = IntakeSource.DIRECTORIES_OF_OTHERS,
        query = "SELECT s.directory FROM IntakeSource s WHERE :id IS NULL OR s.id <> :id")
public class IntakeSource {

    public static final String ROWS = "IntakeSource.rows";
    public static final String ACTIVE = "IntakeSource.active";
    public static final String DIRECTORIES_OF_OTHERS = "IntakeSource.directoriesOfOthers";

    /** In minutes. */
    public static final int SHORTEST_INTERVAL = 1;

    /** In minutes: a day. */
    public static final int LONGEST_INTERVAL = 1440;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false)
    private FacilityId facility;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, length = 16)
    private FileFormat format;

    @Column(name = "directory", nullable = false, length = 500)
    private String directory;

    @Column(name = "interval_minutes", nullable = false)
    private int intervalMinutes;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "set_up_by", nullable = false)
    private StaffId setUpBy;

    @Column(name = "set_up_at", nullable = false)
    private LocalDateTime setUpAt;

    @Column(name = "last_scan_at")
    private LocalDateTime lastScanAt;

    @Column(name = "last_run_id")
    private Long lastRun;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_problem", length = 40)
    private DirectoryProblem lastProblem;

    protected IntakeSource() {} // for JPA

    public IntakeSource(SourceSetting setting, StaffId by, LocalDateTime at) {
        arrange(setting, by, at);
    }

    /** Its institution and format stay once a run has read it: what was read belongs to them. */
    public void arrange(SourceSetting setting, StaffId by, LocalDateTime at) {
        if (lastRun != null && (!facility.equals(setting.facility()) || format != setting.format())) {
            throw new IllegalStateException(this + " has been read");
        }
        facility = setting.facility();
        name = setting.name();
        format = setting.format();
        directory = setting.directory();
        intervalMinutes = setting.intervalMinutes();
        active = setting.active();
        setUpBy = requireNonNull(by);
        setUpAt = requireNonNull(at);
        lastProblem = null;
    }

    /** A run reads it now. */
    public void readBy(Long run, LocalDateTime at) {
        lastRun = requireNonNull(run);
        lastScanAt = requireNonNull(at);
        lastProblem = null;
    }

    /** It could not be read this time; it is looked at again when its interval has passed. */
    public void notRead(DirectoryProblem problem, LocalDateTime at) {
        lastProblem = requireNonNull(problem);
        lastScanAt = requireNonNull(at);
    }

    public boolean isDue(LocalDateTime now) {
        return active
                && (lastScanAt == null
                        || !lastScanAt.plusMinutes(intervalMinutes).isAfter(now));
    }

    public SourceSetting setting() {
        return new SourceSetting(facility, name, format, directory, intervalMinutes, active);
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

    public String getDirectory() {
        return directory;
    }

    public StaffId getSetUpBy() {
        return setUpBy;
    }

    public Long getLastRun() {
        return lastRun;
    }

    @Override
    public String toString() {
        return "IntakeSource[" + id + ", " + format + "]";
    }
}
