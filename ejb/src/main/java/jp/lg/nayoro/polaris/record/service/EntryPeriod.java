package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDate;

/** The days whose entries are asked for: at most {@value #LONGEST}, so that nobody reads a life at one stroke. */
public record EntryPeriod(LocalDate from, LocalDate to) implements Serializable {

    /** As many days as three months can have. */
    public static final int LONGEST = 92;

    public EntryPeriod {
        if (!valid(from, to)) {
            throw new IllegalArgumentException("Not a period of 1 to " + LONGEST + " days: " + from + " to " + to);
        }
    }

    public static boolean valid(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.isBefore(from.plusDays(LONGEST));
    }

    public boolean day() {
        return from.equals(to);
    }
}
