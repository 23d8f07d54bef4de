package jp.lg.nayoro.polaris.board.service.file;

/** Why a file is not taken; the page says it in words. */
public enum UploadRefusal {
    EMPTY,
    /** More than {@link FileCheck#LARGEST} bytes. */
    TOO_LARGE,
    /** Neither picture, PDF, Office file nor video, or it only begins like one. */
    NOT_ACCEPTED,
    /** Office file with macros. */
    MACROS,
    /** HEIC, which browsers other than Apple's do not show. */
    HEIC,
    /** Inflates to far more than it is. */
    BOMB,
    /** A picture of more than {@link Pictures#MOST_PIXELS} pixels. */
    TOO_MANY_PIXELS,
    /** A picture that cannot be read. */
    UNREADABLE,
    INFECTED,
    /** Too many uploads that no post has taken. */
    TOO_MANY,
    /** The disk is full or broken. */
    NOT_STORED
}
