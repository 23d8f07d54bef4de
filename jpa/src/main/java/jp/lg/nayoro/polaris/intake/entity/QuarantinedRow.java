package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One file that is held: where it came from, why, and what to do next. Nothing of what stands in it. */
public record QuarantinedRow(
        Long id, QuarantineCause cause, String facilityName, String path, String note, LocalDateTime receivedAt)
        implements Serializable {}
