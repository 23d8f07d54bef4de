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
        /** Other people's records stand in the same file. */
        SEVERAL_PATIENTS,
        /** Kinds of data stand in it that the consent does not cover. */
        NOT_SHARED,
        /** A picture or the like: there are no lines to show. */
        NO_TEXT
    }
}
