package jp.lg.nayoro.polaris.intake.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 保留ファイル. A received file as the quarantine desk handles it: where from, why it is held, what was decided; without its
 * bytes, which {@link SourceFile} has. Files of one reason are one group, told apart by {@code heldGroup}.
 */
@Entity
@Table(name = "source_file")
@NamedQuery(
        name = HeldFile.GROUPS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.HeldGroupRow(
            h.heldGroup, h.facility, f.name, h.format, h.cause, COUNT(h), MIN(h.receivedAt), MAX(h.receivedAt),
            MIN(h.note), MAX(h.id))
        FROM HeldFile h JOIN Facility f ON f.id = h.facility
        WHERE h.state = :state AND (:facility IS NULL OR h.facility = :facility)
        GROUP BY h.heldGroup, h.facility, f.name, h.format, h.cause
        ORDER BY MAX(h.id) DESC""")
@NamedQuery(
        name = HeldFile.GROUP,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.HeldGroupRow(
            h.heldGroup, h.facility, f.name, h.format, h.cause, COUNT(h), MIN(h.receivedAt), MAX(h.receivedAt),
            MIN(h.note), MAX(h.id))
        FROM HeldFile h JOIN Facility f ON f.id = h.facility
        WHERE h.state = :state AND h.facility = :facility AND h.heldGroup = :heldGroup
        GROUP BY h.heldGroup, h.facility, f.name, h.format, h.cause""")
@NamedQuery(
        name = HeldFile.ROWS_OF_GROUP,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.HeldFileRow(h.id, h.path, h.receivedAt, h.note, h.line, h.run)
        FROM HeldFile h
        WHERE h.state = :state AND h.facility = :facility AND h.heldGroup = :heldGroup
        ORDER BY h.id DESC""")
@NamedQuery(
        name = HeldFile.DETAIL,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.HeldFileDetail(
            h.id, h.facility, f.name, h.format, h.state, h.cause, h.note, h.line, h.path, h.run, h.receivedAt,
            h.heldGroup, h.discardReason, h.discardedAt, s.name)
        FROM HeldFile h JOIN Facility f ON f.id = h.facility LEFT JOIN Staff s ON s.id = h.discardedBy
        WHERE h.id = :id AND h.state <> jp.lg.nayoro.polaris.intake.entity.SourceFileState.STORED""")
@NamedQuery(name = HeldFile.BYTES, query = "SELECT s.content FROM SourceFile s WHERE s.id = :id")
@NamedQuery(
        name = HeldFile.COUNT,
        query =
                """
        SELECT COUNT(h) FROM HeldFile h
        WHERE h.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED
            AND (:facility IS NULL OR h.facility = :facility)""")
@NamedQuery(
        name = HeldFile.DISCARD_GROUP,
        query =
                """
        UPDATE HeldFile h SET h.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.DISCARDED,
            h.version = h.version + 1, h.discardedBy = :by, h.discardedAt = :at, h.discardReason = :reason
        WHERE h.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED
            AND h.facility = :facility AND h.heldGroup = :heldGroup AND h.id <= :newest""")
public class HeldFile {

    public static final String GROUPS = "HeldFile.groups";
    public static final String GROUP = "HeldFile.group";
    public static final String ROWS_OF_GROUP = "HeldFile.rowsOfGroup";

    public static final String DETAIL = "HeldFile.detail";
    public static final String BYTES = "HeldFile.bytes";
    public static final String COUNT = "HeldFile.count";

    /** Those that somebody saw, not those that came since. */
    public static final String DISCARD_GROUP = "HeldFile.discardGroup";

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "run_id", nullable = false, updatable = false)
    private Long run;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, updatable = false, length = 16)
    private FileFormat format;

    @Column(name = "path", nullable = false, updatable = false, length = 500)
    private String path;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 16)
    private SourceFileState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "quarantine_cause", updatable = false, length = 40)
    private QuarantineCause cause;

    @Column(name = "quarantine_note", updatable = false, length = 500)
    private String note;

    @Column(name = "quarantine_line", nullable = false, updatable = false)
    private int line;

    /** Made by the database of cause, format and note. */
    @Column(name = "held_group", insertable = false, updatable = false, length = 32)
    private String heldGroup;

    @Column(name = "received_at", nullable = false, updatable = false)
    private LocalDateTime receivedAt;

    @Column(name = "discarded_by")
    private StaffId discardedBy;

    @Column(name = "discarded_at")
    private LocalDateTime discardedAt;

    @Column(name = "discard_reason", length = 500)
    private String discardReason;

    protected HeldFile() {} // for JPA

    /** It is not taken, and nobody needs to look at it again. */
    public void discard(StaffId by, String reason, LocalDateTime at) {
        if (!isHeld()) {
            throw new IllegalStateException(this + " is not held");
        }
        state = SourceFileState.DISCARDED;
        discardedBy = requireNonNull(by);
        discardReason = requireNonNull(reason);
        discardedAt = requireNonNull(at);
    }

    public boolean isHeld() {
        return state == SourceFileState.QUARANTINED;
    }

    public Long getId() {
        return id;
    }

    public FacilityId getFacility() {
        return facility;
    }

    /** Id and state only: a path holds a patient's number, and logs hold no personal data. */
    @Override
    public String toString() {
        return "HeldFile[" + id + ", " + state + "]";
    }
}
