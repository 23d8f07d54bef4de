package jp.lg.nayoro.polaris.security.service;

/** What became of a system that stood at the door. */
public sealed interface SystemEntry {

    /** @param login as whom it acts in this request */
    record Open(String login) implements SystemEntry {}

    /** Too many questions in the last minute. */
    record TooFast(int seconds) implements SystemEntry {}

    /** No such token, revoked, out of date, or its institution does not take part: all of it one answer. */
    record Refused() implements SystemEntry {}
}
