package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * One line: its record number and its fields, counted from 1 behind the number. There is no quoting; a comma inside a
 * value is written full width.
 */
record JahisRecord(int line, String number, List<String> fields) {

    static JahisRecord of(int line, String text) {
        var parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return new JahisRecord(line, parts.get(0), parts.subList(1, parts.size()));
    }

    /** A field without the blanks around it; null where it is empty or missing. */
    String field(int index) {
        return index <= fields.size() ? Texts.orNull(fields.get(index - 1)) : null;
    }

    /** 作成者 as words where the patient, or nobody known, wrote the line; null for medical staff. */
    String writtenBy(int index) {
        return author(field(index));
    }

    /** The same, of the last field that is filled: some writers fill a record up with empty fields before it. */
    String writtenByLast(int least) {
        return author(lastFrom(least));
    }

    private static String author(String code) {
        if (code == null || code.equals("1")) {
            return null;
        }
        return switch (code) {
            case "2" -> "患者等の記入";
            case "8" -> "その他の人の記入";
            default -> "記入者不明";
        };
    }

    /** RP番号 without leading zeros. */
    String rp() {
        return unpadded(field(1));
    }

    /** RP内連番 without leading zeros. */
    String lineOfRp() {
        return unpadded(field(2));
    }

    private static String unpadded(String number) {
        return number == null ? null : number.replaceFirst("^0+(?=.)", "");
    }

    /** The last field that says something, from the given one on: some writers leave out the fields between. */
    String lastFrom(int index) {
        for (int i = fields.size(); i >= index; i--) {
            if (field(i) != null) {
                return field(i);
            }
        }
        return null;
    }

    /** Whether the other says nothing that this does not. */
    boolean covers(JahisRecord other) {
        return number.equals(other.number)
                && IntStream.rangeClosed(1, other.fields.size())
                        .allMatch(i -> other.field(i) == null || other.field(i).equals(field(i)));
    }

    /** A warning without what stands in the line: a line without a number may begin with a name. */
    String unknown() {
        return "知らない種類の行（" + (number.matches("\\d{1,4}") ? "レコード" + number : "番号なし") + "）を読み飛ばしました。";
    }

    boolean sameAs(JahisRecord other) {
        return number.equals(other.number) && fields.equals(other.fields);
    }
}
