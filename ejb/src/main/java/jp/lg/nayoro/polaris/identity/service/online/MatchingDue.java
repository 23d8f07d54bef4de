package jp.lg.nayoro.polaris.identity.service.online;

/** Somebody stands in the queue of the matching. Fired inside the transaction; whoever works the queue wakes up after it. */
public record MatchingDue() {}
