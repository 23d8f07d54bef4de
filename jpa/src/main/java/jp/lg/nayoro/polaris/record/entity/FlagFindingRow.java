package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** 薬の気づきの確認 as others read it: who closed which flag, on which evidence, and why. */
public record FlagFindingRow(
        String flagKey, String evidenceHash, String note, String closedBy, String facilityName, LocalDateTime closedAt)
        implements Serializable {

    /** The findings of a resident, the newest first. */
    public static final String OF_RESIDENT = "MedicineFlagFinding.rowsOfResident";

    static final String OF_RESIDENT_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.FlagFindingRow(
                f.flagKey, f.evidenceHash, f.note, s.name, i.name, f.closedAt)
            FROM MedicineFlagFinding f JOIN Staff s ON s.id = f.closedBy JOIN Facility i ON i.id = f.facility
            WHERE f.resident = :resident
            ORDER BY f.closedAt DESC, f.id DESC""";

    /** Without key and note: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "FlagFindingRow[" + closedAt + "]";
    }
}
