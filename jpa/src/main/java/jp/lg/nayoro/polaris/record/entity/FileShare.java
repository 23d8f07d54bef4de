package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * A kind of data that one received file brought about one patient.
 *
 * @param sensitivity null of what is ordinary
 */
public record FileShare(RegistrationId registration, EntryCategory category, DataCategory sensitivity)
        implements Serializable {

    /** Everything entries say they came from a file for: what somebody would see who opened the file. */
    public static final String OF_FILE = "EntryDocument.sharesOfFile";

    static final String OF_FILE_QUERY =
            """
            SELECT DISTINCT NEW jp.lg.nayoro.polaris.record.entity.FileShare(
                e.registration, e.category, e.sensitivity)
            FROM ClinicalEntry e WHERE e.sourceFile = :file""";
}
