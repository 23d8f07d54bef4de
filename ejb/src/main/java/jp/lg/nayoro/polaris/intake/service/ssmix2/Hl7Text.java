package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;

/** Splits, and undoes the escapes of HL7 v2 (section 2.7). It runs on decoded text: the bytes of kanji hold delimiters. */
final class Hl7Text {

    private static final int LONGEST_ESCAPE = 40;

    private Hl7Text() {}

    static List<String> split(String text, char delimiter) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(delimiter); i >= 0; i = text.indexOf(delimiter, from)) {
            parts.add(text.substring(from, i));
            from = i + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The part of that number, from 1, without cutting the others; empty where there are fewer. */
    static String part(String text, char delimiter, int number) {
        int from = 0;
        for (int i = 1; i < number; i++) {
            int next = text.indexOf(delimiter, from);
            if (next < 0) {
                return "";
            }
            from = next + 1;
        }
        int to = text.indexOf(delimiter, from);
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }

    /** A lone backslash, and an escape that is not known, stay as they are. */
    static String unescape(String text, Hl7Delimiters delimiters) {
        if (text.indexOf(delimiters.escape()) < 0 && text.indexOf(Hl7Delimiters.YEN) < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = delimiters.escapes(text.charAt(i)) ? endOfEscape(text, i, delimiters) : -1;
            var meaning = end < 0 ? null : meaning(text.substring(i + 1, end), delimiters);
            if (meaning == null) {
                plain.append(text.charAt(i));
                i++;
            } else {
                plain.append(meaning);
                i = end + 1;
            }
        }
        return plain.toString();
    }

    private static int endOfEscape(String text, int start, Hl7Delimiters delimiters) {
        for (int i = start + 1; i < Math.min(text.length(), start + LONGEST_ESCAPE); i++) {
            if (delimiters.escapes(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String meaning(String escape, Hl7Delimiters delimiters) {
        return switch (escape) {
            case "F" -> String.valueOf(delimiters.field());
            case "S" -> String.valueOf(delimiters.component());
            case "T" -> String.valueOf(delimiters.subcomponent());
            case "R" -> String.valueOf(delimiters.repetition());
            case "E" -> "\\";
            case ".br", ".sp", ".ce" -> "\n";
            case "H", "N", ".fi", ".nf" -> "";
            default -> escape.startsWith("X") ? hexadecimal(escape.substring(1)) : null;
        };
    }

    private static String hexadecimal(String digits) {
        if (digits.isEmpty() || digits.length() % 2 != 0 || !digits.matches("[0-9A-Fa-f]+")) {
            return null;
        }
        var text = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            int code = Integer.parseInt(digits.substring(i, i + 2), 16);
            if (code >= 0x80) {
                return null;
            }
            text.append(code == 0 ? "" : code == '\r' ? "\n" : String.valueOf((char) code));
        }
        return text.toString().replace("\n\n", "\n");
    }
}
