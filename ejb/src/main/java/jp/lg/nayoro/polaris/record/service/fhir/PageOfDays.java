package jp.lg.nayoro.polaris.record.service.fhir;

import java.io.Serializable;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * Which page of somebody's entries is asked for, the newest first.
 *
 * @param from the first day
 * @param to the last day
 * @param before where the page before ended; null for the first
 * @param count how many at most
 */
public record PageOfDays(LocalDate from, LocalDate to, Place before, int count) implements Serializable {

    public static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 30);
    public static final int MOST = 200;

    /** A place in the order of days; entries of one day stand in the order of their ids. */
    public record Place(LocalDate day, long id) implements Serializable {}

    public PageOfDays {
        requireNonNull(from);
        requireNonNull(to);
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            throw new IllegalArgumentException("Days the database does not know: " + from + ".." + to);
        }
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("A page of " + count);
        }
    }

    boolean isFirst() {
        return before == null;
    }

    Place place() {
        return isFirst() ? new Place(to.plusDays(1), 0) : before;
    }

    /** For the ledger: days and a number, nobody's data. */
    @Override
    public String toString() {
        return from.equals(EARLIEST) && to.equals(LATEST) ? "n=" + count : from + ".." + to + " n=" + count;
    }
}
