package jp.lg.nayoro.polaris.bench;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Writes an HL7 v2.5 message as a hospital's gateway does: fields by their numbers, CR between segments, ISO-2022-JP. */
final class Hl7Writer {

    /** As x-windows-50221, since hospitals write 髙 and ①, which plain ISO-2022-JP has not. */
    static final Charset JIS = Charset.forName("x-windows-50221");

    private final StringBuilder text = new StringBuilder(2048);
    private int field;

    /** @param type of MSH-9, as in {@code RDE^O11^RDE_O11} */
    Hl7Writer(String type, String writtenAt, String controlId) {
        text.append("MSH|^~\\&|HIS|KITANO|GW|POLARIS|")
                .append(writtenAt)
                .append("||")
                .append(type)
                .append('|')
                .append(controlId)
                .append("|P|2.5||||||~ISO IR87||ISO 2022-1994|SS-MIX2_1.20^SS-MIX2^1.2.392.200250.2.1.100.1.2.120^ISO");
    }

    Hl7Writer segment(String name) {
        text.append('\r').append(name);
        field = 0;
        return this;
    }

    /** Fields go in rising order; those between stay empty. A null stays empty, too. */
    Hl7Writer set(int number, Object value) {
        if (number <= field) {
            throw new IllegalArgumentException("Field " + number + " after " + field);
        }
        while (field < number) {
            text.append('|');
            field++;
        }
        if (value != null) {
            text.append(value);
        }
        return this;
    }

    byte[] bytes() {
        return encoded(text.append('\r'));
    }

    /** @throws IllegalArgumentException for a character that the character set has not */
    static byte[] encoded(CharSequence text) {
        try {
            ByteBuffer bytes = JIS.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Not in ISO-2022-JP: " + text, e);
        }
    }
}
