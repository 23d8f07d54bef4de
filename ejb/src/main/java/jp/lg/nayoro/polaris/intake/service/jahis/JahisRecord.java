package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.Arrays;
import java.util.List;

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
        var author = field(index);
        if (author == null || author.equals("1")) {
            return null;
        }
        return switch (author) {
            case "2" -> "患者等の記入";
            case "8" -> "その他の人の記入";
            default -> "記入者不明";
        };
    }

    /** RP番号 without leading zeros. */
    String rp() {
        var rp = field(1);
        return rp == null ? null : rp.replaceFirst("^0+(?=.)", "");
    }

    boolean sameAs(JahisRecord other) {
        return number.equals(other.number) && fields.equals(other.fields);
    }
}
