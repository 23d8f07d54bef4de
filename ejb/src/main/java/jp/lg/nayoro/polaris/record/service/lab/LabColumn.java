package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** A column of the table: one day at one institution. */
public record LabColumn(LocalDate on, FacilityId facility, String institution) implements Serializable {}
