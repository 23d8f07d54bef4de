package jp.lg.nayoro.polaris.intake.service.parse;

import java.text.Normalizer;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Small things about text that every format needs. An absent text is null throughout. */
public final class Texts {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private Texts() {}

    /** Trimmed of blanks of either width; null when nothing is left. */
    public static String orNull(String text) {
        if (text == null) {
            return null;
        }
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    public static String firstOf(String... texts) {
        for (var text : texts) {
            var given = orNull(text);
            if (given != null) {
                return given;
            }
        }
        return null;
    }

    /** What is there, with the separator between; null when nothing is there. */
    public static String join(String separator, String... texts) {
        var joined = new StringJoiner(separator);
        for (var text : texts) {
            var given = orNull(text);
            if (given != null) {
                joined.add(given);
            }
        }
        return orNull(joined.toString());
    }

    /** The text with a label before it; null without a text. */
    public static String labelled(String label, String text) {
        var given = orNull(text);
        return given == null ? null : label + ": " + given;
    }

    /** For comparing and for reading numbers only, never for showing: NFKC turns ① into 1 and ㌘ into グラム. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** 枝番 as two digits, from one or two of either width; null for anything else. */
    public static String branch(String text) {
        var digits = text == null ? "" : folded(text);
        return digits.matches("[0-9]{1,2}") ? "0".repeat(2 - digits.length()) + digits : null;
    }

    /** At most that many characters, without control characters; an ellipsis tells of a cut. */
    public static String clipped(String text, int length) {
        var clean = orNull(text == null ? null : CONTROL.matcher(text).replaceAll(""));
        if (clean == null || clean.codePointCount(0, clean.length()) <= length) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, length - 1)) + "…";
    }
}
