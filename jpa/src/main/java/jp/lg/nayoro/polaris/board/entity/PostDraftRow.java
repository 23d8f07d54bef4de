package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;

/** A text not posted yet, and the thread it will answer ({@link PostDraft#NEW_THREAD} for none). */
public record PostDraftRow(Long thread, String body) implements Serializable {}
