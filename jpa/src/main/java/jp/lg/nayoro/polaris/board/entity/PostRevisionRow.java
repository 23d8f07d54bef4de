package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What a post said until then. */
public record PostRevisionRow(String body, LocalDateTime replacedAt) implements Serializable {}
