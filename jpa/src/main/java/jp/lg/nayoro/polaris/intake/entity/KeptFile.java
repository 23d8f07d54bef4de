package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What is known of a received file, without its bytes. */
public record KeptFile(
        Long id,
        String facilityNumber,
        FileFormat format,
        String path,
        String sha256,
        String parserVersion,
        LocalDateTime receivedAt)
        implements Serializable {

    public static final String OF_ID = "SourceFile.kept";

    static final String OF_ID_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.intake.entity.KeptFile(
                s.id, f.number, s.format, s.path, s.sha256, s.parserVersion, s.receivedAt)
            FROM SourceFile s JOIN Facility f ON f.id = s.facility
            WHERE s.id = :id""";

    /** The file's own name: the folders above it may be a patient's number. */
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A path holds a patient's number, and logs hold no personal data. */
    @Override
    public String toString() {
        return "KeptFile[" + id + ", " + format + "]";
    }
}
