package jp.lg.nayoro.polaris.bench;

import java.nio.charset.Charset;

/**
 * A file that is right, before something is done to it.
 *
 * @param format as {@code ./polaris import --format} names it
 * @param delimiter between the fields of a line
 */
record Original(String format, Charset charset, char delimiter, String path, byte[] content) {

    String text() {
        return new String(content, charset);
    }

    Original with(byte[] bytes) {
        return new Original(format, charset, delimiter, path, bytes);
    }

    Original with(String text) {
        return with(text.getBytes(charset));
    }

    Original at(String place) {
        return new Original(format, charset, delimiter, place, content);
    }
}
