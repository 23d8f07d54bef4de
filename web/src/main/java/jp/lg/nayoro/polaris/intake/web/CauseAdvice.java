package jp.lg.nayoro.polaris.intake.web;

/** 次にすること. For each cause of quarantine, what the desk tells somebody to do; the words stand in the bundle. */
public enum CauseAdvice {
    WRONG_PATIENT,
    NO_PATIENT,
    MISPLACED,
    UNKNOWN_PLACE,
    UNKNOWN_TYPE,
    UNDECODABLE,
    NOT_A_MESSAGE,
    EMPTY,
    NO_DATE,
    INCOMPLETE_SET,
    MIXED_SET,
    UNREADABLE,
    TOO_LARGE,
    INTERNAL
}
