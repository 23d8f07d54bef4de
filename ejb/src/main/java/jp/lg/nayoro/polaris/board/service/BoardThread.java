package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.board.entity.PostRow;

/** A first post and its answers, oldest first. */
public record BoardThread(PostRow first, List<PostRow> replies) implements Serializable {}
