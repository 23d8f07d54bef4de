package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** One line of the list of sources. */
public record IntakeSourceRow(
        Long id,
        FacilityId facility,
        String facilityName,
        String name,
        FileFormat format,
        String directory,
        int intervalMinutes,
        boolean active,
        LocalDateTime lastScanAt,
        Long lastRun,
        DirectoryProblem lastProblem)
        implements Serializable {}
