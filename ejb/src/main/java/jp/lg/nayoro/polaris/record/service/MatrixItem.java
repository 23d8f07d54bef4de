package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;

/**
 * A number to be put into the matrix: so many things of one row, one day and one institution.
 *
 * @param day in a span of months the first of the month
 * @param source null where there is none
 */
record MatrixItem(MatrixRow row, LocalDate day, long count, long abnormal, SourceInstitution source) {}
