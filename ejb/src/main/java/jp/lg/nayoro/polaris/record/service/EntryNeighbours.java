package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 前の日と次の日. The nearest days on both sides of a period that hold something of the same row.
 *
 * @param before null where there is none
 * @param after null where there is none
 */
public record EntryNeighbours(LocalDate before, LocalDate after) implements Serializable {

    static final EntryNeighbours NONE = new EntryNeighbours(null, null);
}
