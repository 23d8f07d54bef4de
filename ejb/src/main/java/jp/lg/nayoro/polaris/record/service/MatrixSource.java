package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * What another feature puts into the matrix beside the clinical entries: the board its posts, for example. A CDI bean; the
 * matrix finds all there are. It is only asked after the gate was, within that transaction, and only for rows whose kind
 * of data the consent covers; it leaves out what comes from an institution outside {@code scope}.
 */
public interface MatrixSource {

    /** The rows it adds to. */
    Set<MatrixRow> rows();

    /** How much stands under each day from {@code from} to {@code to}, by one statement. Days without anything are left out. */
    List<SourceCount> countsByDay(ResidentId resident, ConsentScope scope, LocalDate from, LocalDate to);

    /** What stands in one row from {@code from} to {@code to}, the newest first. */
    List<SourceSummary> summaries(ResidentId resident, ConsentScope scope, MatrixRow row, LocalDate from, LocalDate to);
}
