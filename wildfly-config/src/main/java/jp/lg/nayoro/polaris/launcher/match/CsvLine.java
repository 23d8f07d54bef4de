package jp.lg.nayoro.polaris.launcher.match;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of CSV (RFC 4180). */
final class CsvLine {

    private CsvLine() {}

    /** Null when a quotation mark is left open. */
    static List<String> split(String line) {
        var fields = new ArrayList<String>(24);
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                int end = closing(line, at + 1);
                if (end < 0) {
                    return null;
                }
                fields.add(line.substring(at + 1, end).replace("\"\"", "\""));
                at = line.indexOf(',', end);
            } else {
                int comma = line.indexOf(',', at);
                fields.add(line.substring(at, comma < 0 ? line.length() : comma));
                at = comma;
            }
            if (at < 0) {
                return fields;
            }
            at++;
        }
    }

    private static int closing(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }
}
