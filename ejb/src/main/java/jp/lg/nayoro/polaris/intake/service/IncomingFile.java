package jp.lg.nayoro.polaris.intake.service;

/**
 * A file as it came through the door.
 *
 * @param content null where the file was larger than the door lets in, so that it is told and not kept
 */
public record IncomingFile(String path, byte[] content) {

    public static IncomingFile tooLarge(String path) {
        return new IncomingFile(path, null);
    }

    boolean isTooLarge() {
        return content == null;
    }

    /** A path holds a patient's number: nothing of it reaches a log. */
    @Override
    public String toString() {
        return "IncomingFile[…]";
    }
}
