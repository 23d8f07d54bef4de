package jp.lg.nayoro.polaris.intake.entity;

/** 取込元フォルダの問題. Why a directory cannot be read from, or was not read last time. */
public enum DirectoryProblem {
    /** Not a path from the root of the server. */
    NOT_ABSOLUTE,
    /** It leads, itself or through links, to where no source may be. */
    OUTSIDE_ROOTS,
    /** It is not there. */
    ABSENT,
    /** It is a file. */
    NOT_A_DIRECTORY,
    /** The server's user may not read it. */
    UNREADABLE,
    /** Another source reads it, or one above or below it: a file must have one owner. */
    TAKEN
}
