package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.util.List;

/** A first post and its answers, oldest first. */
public record BoardThread(BoardPost first, List<BoardPost> replies) implements Serializable {}
