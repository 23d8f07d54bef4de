package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** The level of care in force, and its first and last day. */
public record CertificationRow(CareLevel careLevel, LocalDate certifiedOn, LocalDate validFrom, LocalDate validUntil)
        implements Serializable {}
