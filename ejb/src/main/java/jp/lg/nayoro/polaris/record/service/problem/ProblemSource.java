package jp.lg.nayoro.polaris.record.service.problem;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one institution says of a diagnosis or an allergy, in its own words.
 *
 * @param began 発症 or 時期 as the source writes it; null where it tells none
 * @param until the day on which it ended; null where none is told
 * @param outcome 転帰
 * @param past told as history
 * @param entry the entry, and whether a file stands behind it
 */
public record ProblemSource(
        String institution,
        String author,
        String name,
        LocalDate on,
        String began,
        LocalDate until,
        String outcome,
        boolean past,
        String remarks,
        long entry,
        boolean fromFile)
        implements Serializable {

    /** No name: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "ProblemSource[" + entry + "]";
    }
}
