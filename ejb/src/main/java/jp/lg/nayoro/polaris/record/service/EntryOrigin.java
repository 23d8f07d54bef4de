package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.record.entity.EntryPlace;

/**
 * An entry and the file it came from.
 *
 * @param closed why the file's content is not shown; null where it is
 */
public record EntryOrigin(EntryPlace entry, ReceivedFile file, Closed closed) implements Serializable {

    /** 中身を見せない理由. */
    public enum Closed {
        /** Another's records stand in the same file, or something that is not shared: which of them is not told. */
        MORE_THAN_IS_SHOWN,
        /** A picture or the like: there are no lines to show. */
        NO_TEXT
    }
}
