package jp.lg.nayoro.polaris.intake.service;

/**
 * A file as it came through the door.
 *
 * @param content null where there is nothing to keep; {@link #missing} says why
 * @param missing why there is no content; else null
 */
public record IncomingFile(String path, byte[] content, Missing missing) {

    /** Why a file is told and not kept. */
    public enum Missing {
        /** Larger than the door lets in. */
        TOO_LARGE,
        /** It lies where it cannot be opened. */
        UNREADABLE
    }

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 10 << 20;

    public IncomingFile(String path, byte[] content) {
        this(path, content, null);
    }

    public static IncomingFile tooLarge(String path) {
        return new IncomingFile(path, null, Missing.TOO_LARGE);
    }

    public static IncomingFile unreadable(String path) {
        return new IncomingFile(path, null, Missing.UNREADABLE);
    }

    /** Bytes that are kept. */
    public int size() {
        return content == null ? 0 : content.length;
    }

    /** A path holds a patient's number: nothing of it reaches a log. */
    @Override
    public String toString() {
        return "IncomingFile[…]";
    }
}
