package jp.lg.nayoro.polaris.bench;

/**
 * A file as it should not be.
 *
 * @param format as {@code ./polaris import --format} names it
 * @param damage what was done to it
 * @param path below the root of its format, with slashes
 */
public record MalformedFile(String format, Damage damage, String path, byte[] content) {

    /** Without the content, of which a failing test would show megabytes. */
    @Override
    public String toString() {
        return format + " " + damage + " " + path + " (" + content.length + " bytes)";
    }
}
