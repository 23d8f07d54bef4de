package jp.lg.nayoro.polaris.board.service;

/** What became of the wish to change a post. */
public sealed interface PostChange {

    /** It is as wished now. */
    record Done() implements PostChange {}

    /** 訂正できません: half an hour is over, or it was withdrawn. What one means now is said in an answer. */
    record TooLate() implements PostChange {}
}
