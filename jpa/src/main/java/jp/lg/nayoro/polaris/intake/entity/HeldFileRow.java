package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One file of a group that is held.
 *
 * @param line segment or line that the reason speaks of, from 1; 0 for the whole file
 */
public record HeldFileRow(Long id, String path, LocalDateTime receivedAt, String note, int line, Long run)
        implements Serializable {

    /** A path holds a patient's number: nothing of it reaches a log. */
    @Override
    public String toString() {
        return "HeldFileRow[" + id + "]";
    }
}
