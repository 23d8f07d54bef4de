package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;

/** How many items of a {@link MatrixSource} stand in a row under a day. */
public record SourceCount(MatrixRow row, LocalDate day, int count) {}
