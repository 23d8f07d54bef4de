package jp.lg.nayoro.polaris.intake.service;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;

/**
 * What stands in a file, for somebody who looks for the mistake: a line for each segment of HL7 or line of text, counted as
 * the parsers count them. Of a long file the part around the place that is wrong.
 *
 * @param kind how far it could be read
 * @param lines that are shown
 * @param total lines of the whole file
 */
public record RawText(RawKind kind, List<Line> lines, int total, int bytes) implements Serializable {

    /** How a file could be made text. */
    public enum RawKind {
        /** In one of the character sets of the formats. */
        TEXT,
        /** Something in it is in none of them: what cannot be read stands as �. */
        BROKEN_TEXT,
        /** No text, such as a picture. */
        BINARY,
        /** No bytes. */
        EMPTY
    }

    /**
     * One line.
     *
     * @param marked whether the reason speaks of it
     * @param cut whether it is longer than is shown
     */
    public record Line(int number, String text, boolean marked, boolean cut) implements Serializable {}

    static final int MOST_LINES = 400;
    static final int LONGEST_LINE = 2000;

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final int LINES_BEFORE = 100;
    private static final int LOOKED_AT = 4000;

    /** @param marked number of the line the reason speaks of; 0 for none */
    static RawText of(byte[] content, int marked) {
        if (content.length == 0) {
            return new RawText(RawKind.EMPTY, List.of(), 0, 0);
        }
        try {
            var text = SourceText.decode(content);
            return isBinary(text) ? binary(content) : text(RawKind.TEXT, text, marked, content.length);
        } catch (Refusal inNoCharacterSet) {
            var text = withReplacements(content);
            return isBinary(text) ? binary(content) : text(RawKind.BROKEN_TEXT, text, marked, content.length);
        }
    }

    private static RawText binary(byte[] content) {
        return new RawText(RawKind.BINARY, List.of(), 0, content.length);
    }

    private static RawText text(RawKind kind, String text, int marked, int bytes) {
        var all = Arrays.asList(text.split("\r\n|\r|\n", -1));
        int total = all.get(all.size() - 1).isEmpty() ? all.size() - 1 : all.size();
        int first = Math.max(1, Math.min(marked - LINES_BEFORE, total - MOST_LINES + 1));
        List<Line> lines = new ArrayList<>();
        for (int number = first; number <= Math.min(total, first + MOST_LINES - 1); number++) {
            lines.add(line(number, all.get(number - 1), number == marked));
        }
        return new RawText(kind, List.copyOf(lines), total, bytes);
    }

    private static Line line(int number, String text, boolean marked) {
        var visible = text.replaceAll("\\p{Cntrl}", "");
        boolean cut = visible.length() > LONGEST_LINE;
        return new Line(number, cut ? visible.substring(0, LONGEST_LINE) : visible, marked, cut);
    }

    /** Control characters that no text has, at the beginning of the file. */
    private static boolean isBinary(String text) {
        return text.chars()
                        .limit(LOOKED_AT)
                        .filter(each -> each < ' ' && "\t\n\r\f\u000B\u001A\u001B\u001C\u0000".indexOf(each) < 0)
                        .count()
                > 2;
    }

    /** Of the two character sets that files come in, the one that leaves less unread. */
    private static String withReplacements(byte[] content) {
        var utf8 = new String(content, StandardCharsets.UTF_8);
        var shiftJis = new String(content, SHIFT_JIS);
        return unread(shiftJis) < unread(utf8) ? shiftJis : utf8;
    }

    private static long unread(String text) {
        return text.chars().filter(each -> each == '\uFFFD').count();
    }

    public int firstShown() {
        return lines.isEmpty() ? 0 : lines.get(0).number();
    }

    public int lastShown() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
    }

    public boolean whole() {
        return lines.size() == total;
    }

    /** What stands in a file is a patient's. */
    @Override
    public String toString() {
        return "RawText[" + kind + ", " + total + " lines]";
    }
}
