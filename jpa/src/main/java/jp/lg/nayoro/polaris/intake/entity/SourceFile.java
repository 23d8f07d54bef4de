package jp.lg.nayoro.polaris.intake.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.Objects.requireNonNull;

/**
 * 受領ファイル. A file an institution handed over, byte for byte, whether it was understood or not: what came of it can be
 * checked against it, and it can be read again by a better parser.
 */
@Entity
@Table(name = "source_file")
@NamedQuery(
        name = SourceFile.KNOWN,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.KnownFile(
            s.id, s.state, s.quarantineCause, s.quarantineNote, s.parserVersion)
        FROM SourceFile s WHERE s.facility = :facility AND s.fileKey = :fileKey""")
@NamedQuery(
        name = SourceFile.HELD_PARTS,
        query =
                """
        SELECT s FROM SourceFile s
        WHERE s.facility = :facility AND s.splitSet = :splitSet
            AND s.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED
        ORDER BY s.id""")
@NamedQuery(
        name = SourceFile.QUARANTINE_COUNTS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.QuarantineCount(s.quarantineCause, COUNT(s))
        FROM SourceFile s
        WHERE s.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED
        GROUP BY s.quarantineCause""")
@NamedQuery(
        name = SourceFile.QUARANTINED_ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.QuarantinedRow(
            s.id, s.quarantineCause, f.name, s.path, s.quarantineNote, s.receivedAt)
        FROM SourceFile s JOIN Facility f ON f.id = s.facility
        WHERE s.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED AND s.quarantineCause = :cause
        ORDER BY s.id DESC""")
public class SourceFile {

    public static final String KNOWN = "SourceFile.known";
    public static final String HELD_PARTS = "SourceFile.heldParts";
    public static final String QUARANTINE_COUNTS = "SourceFile.quarantineCounts";
    public static final String QUARANTINED_ROWS = "SourceFile.quarantinedRows";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "file_key", nullable = false, updatable = false, length = 64)
    private String fileKey;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 16)
    private SourceFileState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "quarantine_cause", length = 40)
    private QuarantineCause quarantineCause;

    @Column(name = "quarantine_note", length = 500)
    private String quarantineNote;

    @Column(name = "split_set", length = 40)
    private String splitSet;

    @Column(name = "warnings", length = 2000)
    private String warnings;

    @Column(name = "parser_version", nullable = false, length = 40)
    private String parserVersion;

    @Column(name = "entries", nullable = false)
    private int entries;

    @Column(name = "received_at", nullable = false, updatable = false)
    private LocalDateTime receivedAt;

    protected SourceFile() {} // for JPA

    /** A file that just came, held until it is understood: {@link #understood} says so. */
    public SourceFile(
            IntakeRun run, String path, byte[] content, FileKey key, String parserVersion, LocalDateTime receivedAt) {
        this.facility = run.getFacility();
        this.run = requireNonNull(run.getId());
        this.format = run.getFormat();
        this.path = requireNonNull(path);
        this.sha256 = key.sha256();
        this.fileKey = key.key();
        this.content = content.clone();
        this.parserVersion = requireNonNull(parserVersion);
        this.receivedAt = requireNonNull(receivedAt);
        this.state = SourceFileState.QUARANTINED;
        this.quarantineCause = QuarantineCause.INTERNAL;
    }

    /** It was read, now or after it had been held. */
    public void understood(int entriesRead, String whatWasOdd, String byParser) {
        state = SourceFileState.STORED;
        quarantineCause = null;
        quarantineNote = null;
        entries = entriesRead;
        warnings = whatWasOdd;
        parserVersion = requireNonNull(byParser);
    }

    /** Nothing of it is taken. The bytes stay. */
    public void hold(QuarantineCause cause, String note, String byParser) {
        if (state == SourceFileState.STORED) {
            throw new IllegalStateException(this + " was read already");
        }
        quarantineCause = requireNonNull(cause);
        quarantineNote = requireNonNull(note);
        parserVersion = requireNonNull(byParser);
    }

    /** It is a part of a set: the others find it by the data id. */
    public void partOf(String dataId) {
        splitSet = requireNonNull(dataId);
    }

    public Long getId() {
        return id;
    }

    public byte[] getContent() {
        return content.clone();
    }

    /** Id and state only: a path holds a patient's number, and logs hold no personal data. */
    @Override
    public String toString() {
        return "SourceFile[" + id + ", " + format + ", " + state + "]";
    }
}
