package jp.lg.nayoro.polaris.identity.service.match;

/** What becomes of a pair: linked at once, shown to a person, or nothing. */
public enum Zone {
    AUTO,
    REVIEW,
    NONE
}
