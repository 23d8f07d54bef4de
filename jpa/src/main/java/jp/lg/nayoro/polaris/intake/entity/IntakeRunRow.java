package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One line of the list of runs. */
public record IntakeRunRow(
        Long id,
        String facilityName,
        String facilityNumber,
        FileFormat format,
        RunState state,
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        int read,
        int stored,
        int duplicate,
        int quarantined,
        int entries)
        implements Serializable {}
