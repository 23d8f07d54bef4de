package jp.lg.nayoro.polaris.audit.entity.chain;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One flat JSON object of strings and nulls in a line. Here and not by a library, because whoever checks an export shall need
 * nothing but a JDK.
 */
final class JsonLine {

    private final String text;
    private final int number;
    private int at;

    private JsonLine(String text, int number) {
        this.text = text;
        this.number = number;
    }

    static String write(Map<String, String> members) {
        var out = new StringBuilder("{");
        members.forEach((name, value) -> member(out, name, value));
        return out.append('}').toString();
    }

    static String write(List<String> names, List<String> values, String previousHash, String hash) {
        var out = new StringBuilder("{");
        for (int i = 0; i < names.size(); i++) {
            member(out, names.get(i), values.get(i));
        }
        member(out, "prev_hash", previousHash);
        member(out, "hash", hash);
        return out.append('}').toString();
    }

    private static void member(StringBuilder out, String name, String value) {
        if (out.length() > 1) {
            out.append(',');
        }
        string(out, name);
        out.append(':');
        if (value == null) {
            out.append("null");
        } else {
            string(out, value);
        }
    }

    private static void string(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ' || character == '\u2028' || character == '\u2029') {
                out.append("\\u%04x".formatted((int) character));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }

    /** @throws IOException naming the line, and nothing of what stands in it */
    static Map<String, String> read(String text, int number) throws IOException {
        if (text == null) {
            throw new IOException("Line " + number + " is missing");
        }
        return new JsonLine(text, number).members();
    }

    private Map<String, String> members() throws IOException {
        var members = new HashMap<String, String>();
        expect('{');
        while (!next('}')) {
            if (!members.isEmpty()) {
                expect(',');
            }
            var name = string();
            expect(':');
            members.put(name, text.startsWith("null", at) ? nothing() : string());
        }
        if (at != text.length()) {
            throw unreadable();
        }
        return members;
    }

    private String nothing() {
        at += "null".length();
        return null;
    }

    private String string() throws IOException {
        expect('"');
        var value = new StringBuilder();
        while (!next('"')) {
            if (!next('\\')) {
                value.append(character());
            } else if (next('u')) {
                value.append(hexadecimal());
            } else {
                value.append(character());
            }
        }
        return value.toString();
    }

    private char hexadecimal() throws IOException {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-f]{4}")) {
            throw unreadable();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private char character() throws IOException {
        if (at >= text.length()) {
            throw unreadable();
        }
        return text.charAt(at++);
    }

    private boolean next(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) throws IOException {
        if (!next(wanted)) {
            throw unreadable();
        }
    }

    private IOException unreadable() {
        return new IOException("Line " + number + " cannot be read");
    }
}
