package jp.lg.nayoro.polaris.board.service;

/** What became of a post. Either way it stands on the board once. */
public sealed interface PostResult {

    long id();

    /** Stored now. */
    record Posted(long id) implements PostResult {}

    /** Stored before, under the same key of the browser: this was a retry. */
    record AlreadyPosted(long id) implements PostResult {}
}
