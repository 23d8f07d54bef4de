package jp.lg.nayoro.polaris.demo;

import java.time.LocalDateTime;

/** 投稿 on somebody's board; {@code thread} is the post it answers, or null for the first. */
record BoardPost(long id, Person person, Long thread, Member author, String body, LocalDateTime at, Manner manner) {}
