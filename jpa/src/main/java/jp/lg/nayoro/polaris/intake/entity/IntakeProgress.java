package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * How far a run is.
 *
 * @param expected files there are in all; null while that is not known
 * @param unchanged files that stand as they stood at the last run and were not opened
 * @param failure the number under which the server's log tells more of our own failure; else null
 */
public record IntakeProgress(
        Long id,
        FacilityId facility,
        FileFormat format,
        RunState state,
        Integer expected,
        int read,
        int unchanged,
        int stored,
        int duplicate,
        int quarantined,
        int entries,
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        String failure)
        implements Serializable {

    /** Files that are done, of those expected. */
    public int done() {
        return read + unchanged;
    }
}
