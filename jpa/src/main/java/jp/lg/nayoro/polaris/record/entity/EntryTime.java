package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import static java.util.Objects.requireNonNull;

/**
 * When an entry holds.
 *
 * @param on the day it stands under in the matrix
 * @param at the moment, where the source tells it
 * @param until the last day of a course of medicine or a stay
 */
public record EntryTime(LocalDate on, LocalDateTime at, LocalDate until) implements Serializable {

    public EntryTime {
        requireNonNull(on);
    }

    public static EntryTime on(LocalDate day) {
        return new EntryTime(day, null, null);
    }

    public static EntryTime at(LocalDateTime moment) {
        return new EntryTime(moment.toLocalDate(), moment, null);
    }
}
