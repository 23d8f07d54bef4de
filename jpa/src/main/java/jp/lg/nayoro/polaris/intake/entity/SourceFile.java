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

/**
 * 受領ファイル. A file an institution handed over, byte for byte, whether it was understood or not: what came of it can be
 * checked against it, and it can be read again by a better parser. The intake writes it in batches ({@code SourceRows}).
 */
@Entity
@Table(name = "source_file")
@NamedQuery(
        name = SourceFile.KNOWN,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.KnownFile(
            s.id, s.version, s.fileKey, s.state, s.quarantineCause, s.quarantineNote, s.parserVersion)
        FROM SourceFile s WHERE s.facility = :facility AND s.fileKey IN :fileKeys""")
@NamedQuery(
        name = SourceFile.SPLIT_SETS_OF_RUN,
        query =
                """
        SELECT DISTINCT s.splitSet FROM SourceFile s
        WHERE s.run = :run AND s.splitSet IS NOT NULL
            AND s.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED""")
@NamedQuery(
        name = SourceFile.HELD_OF_RUN,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.intake.entity.QuarantinedRow(
            s.id, s.quarantineCause, f.name, s.path, s.quarantineNote, s.receivedAt)
        FROM SourceFile s JOIN Facility f ON f.id = s.facility
        WHERE s.id IN :ids AND s.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED
        ORDER BY s.path, s.id""")
@NamedQuery(
        name = SourceFile.HELD_PARTS,
        query =
                """
        SELECT s FROM SourceFile s
        WHERE s.facility = :facility AND s.splitSet = :splitSet
            AND s.state = jp.lg.nayoro.polaris.intake.entity.SourceFileState.QUARANTINED
        ORDER BY s.id""")
@NamedQuery(name = KeptFile.OF_ID, query = KeptFile.OF_ID_QUERY)
@NamedQuery(name = SourceFile.BYTES, query = "SELECT s.content FROM SourceFile s WHERE s.id = :id")
public class SourceFile {

    public static final String BYTES = "SourceFile.bytes";

    public static final String KNOWN = "SourceFile.known";
    public static final String HELD_PARTS = "SourceFile.heldParts";

    /** Data ids of cut sets of which a run brought a part that is held. */
    public static final String SPLIT_SETS_OF_RUN = "SourceFile.splitSetsOfRun";

    public static final String HELD_OF_RUN = "SourceFile.heldOfRun";

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

    @Column(name = "quarantine_line", nullable = false)
    private int quarantineLine;

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

    public Long getId() {
        return id;
    }

    public String getPath() {
        return path;
    }

    public byte[] getContent() {
        return content.clone();
    }

    public String getSha256() {
        return sha256;
    }

    public String getFileKey() {
        return fileKey;
    }

    public String getSplitSet() {
        return splitSet;
    }

    /** What became of it, as far as it goes. */
    public KnownFile known() {
        return new KnownFile(id, version, fileKey, state, quarantineCause, quarantineNote, parserVersion);
    }

    /** Id and state only: a path holds a patient's number, and logs hold no personal data. */
    @Override
    public String toString() {
        return "SourceFile[" + id + ", " + format + ", " + state + "]";
    }
}
