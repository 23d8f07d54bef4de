package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * One held or discarded file: all that is known of it but its content.
 *
 * @param line segment or line that the reason speaks of, from 1; 0 for the whole file
 * @param discardedBy name of who decided so; like the two before it null while it is held
 */
public record HeldFileDetail(
        Long id,
        FacilityId facility,
        String facilityName,
        FileFormat format,
        SourceFileState state,
        QuarantineCause cause,
        String note,
        int line,
        String path,
        Long run,
        LocalDateTime receivedAt,
        String group,
        String discardReason,
        LocalDateTime discardedAt,
        String discardedBy)
        implements Serializable {

    public boolean isHeld() {
        return state == SourceFileState.QUARANTINED;
    }

    /** A path holds a patient's number: nothing of it reaches a log. */
    @Override
    public String toString() {
        return "HeldFileDetail[" + id + ", " + state + "]";
    }
}
