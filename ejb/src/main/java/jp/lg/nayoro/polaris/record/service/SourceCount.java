package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * How many items of a {@link MatrixSource} stand in a row under a day.
 *
 * @param facility whose they are; null where they are of no one institution
 */
public record SourceCount(MatrixRow row, LocalDate day, int count, FacilityId facility) {}
