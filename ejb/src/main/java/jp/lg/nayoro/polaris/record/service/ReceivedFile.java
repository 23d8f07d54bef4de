package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * 原本. A file as it was received, for somebody who compares an entry with it: what is known of it, and what stands in it.
 *
 * @param name without the folders it lay in, since those of a hospital are patients' numbers
 * @param format name of the constant of the format
 * @param onePatient whether the file speaks of one patient only, as far as its format can tell
 * @param lines that are shown, counted as the parsers count them; empty for what is no text
 * @param total lines of the whole file
 */
public record ReceivedFile(
        String name,
        String sha256,
        String format,
        String parserVersion,
        LocalDateTime receivedAt,
        boolean onePatient,
        List<Line> lines,
        int total)
        implements Serializable {

    /**
     * One line of text, or one segment of HL7.
     *
     * @param marked whether the entry came from it
     * @param cut whether it is longer than is shown
     */
    public record Line(int number, String text, boolean marked, boolean cut) implements Serializable {}

    public ReceivedFile {
        lines = List.copyOf(lines);
    }

    /** The same without what stands in it. */
    ReceivedFile closed() {
        return new ReceivedFile(name, sha256, format, parserVersion, receivedAt, onePatient, List.of(), total);
    }

    public boolean whole() {
        return lines.size() == total;
    }

    public int firstShown() {
        return lines.isEmpty() ? 0 : lines.get(0).number();
    }

    public int lastShown() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
    }

    /** What stands in a file is a patient's. */
    @Override
    public String toString() {
        return "ReceivedFile[" + format + ", " + total + " lines]";
    }
}
