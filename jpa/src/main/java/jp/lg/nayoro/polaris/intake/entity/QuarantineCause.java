package jp.lg.nayoro.polaris.intake.entity;

/** 保留の理由. Why nothing was taken from a file. Each has its own count on the intake page. */
public enum QuarantineCause {
    /** The patient in the message is not the patient of the folder: the one mistake that must never pass. */
    WRONG_PATIENT,
    /** No patient in the file. */
    NO_PATIENT,
    /** The file name tells another patient, day or type than the folders it lies in. */
    MISPLACED,
    /** The place or the name is not one of the format. */
    UNKNOWN_PLACE,
    /** A type of data that is not known here. */
    UNKNOWN_TYPE,
    /** Bytes that are no text in any of the character sets of the format. */
    UNDECODABLE,
    /** Text, but not a message of the format. */
    NOT_A_MESSAGE,
    /** No bytes at all. */
    EMPTY,
    /** A day without which nothing can be put in its place is missing or is no day. */
    NO_DATE,
    /** 分割: other parts of the set have not come yet. */
    INCOMPLETE_SET,
    /** 分割: parts with one number that cannot belong together. */
    MIXED_SET,
    /** The file could not be opened where it lies. */
    UNREADABLE,
    /** Larger than a file of the format may be. */
    TOO_LARGE,
    /** Our own failure. The reference number leads to the server's log. */
    INTERNAL
}
