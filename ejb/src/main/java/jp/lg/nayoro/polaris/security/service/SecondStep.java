package jp.lg.nayoro.polaris.security.service;

/** What is still to be shown after the password. */
public enum SecondStep {
    /** Nothing: no second factor is demanded, or this terminal stands for it. */
    NONE,
    /** A code. */
    CODE,
    /** A second factor is demanded, and there is none yet. */
    ENROL,
    /** A program: nothing, but only {@code /api/} opens. */
    PROGRAM
}
