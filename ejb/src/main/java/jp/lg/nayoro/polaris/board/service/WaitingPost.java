package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.board.entity.AskedRow;
import jp.lg.nayoro.polaris.board.entity.PostAddresseeRow;

/** 返事待ちの投稿, and those it was said to; none for the whole team. */
public record WaitingPost(AskedRow asked, List<PostAddresseeRow> to) implements Serializable {}
