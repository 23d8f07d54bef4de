package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * 臨床検査項目分類コード JLAC10 (日本臨床検査医学会): 分析物 5, 識別 4, 材料 3, 測定法 3, 結果識別 2 digits. Written with 17 digits, with 15
 * where the kind of result is left to the reader, with hyphens between the parts, or the analyte alone.
 */
public record Jlac10(String analyte, String identification, String material, String method, String result)
        implements Serializable {

    private static final Pattern ANALYTE = Pattern.compile("[0-9][A-Z][0-9]{3}");
    private static final Pattern NO_CODE = Pattern.compile("[^0-9A-Z]");
    private static final String UNSAID = "0".repeat(17);
    private static final int FULL = 17;

    /** 定量値: what a result is where the code does not say. */
    private static final String QUANTITY = "01";

    /** The JLAC10 code of an entry, whichever of its two codes that is. */
    static Optional<Jlac10> of(EntryCode main, EntryCode alternative) {
        return Stream.of(Optional.ofNullable(main), Optional.ofNullable(alternative))
                .flatMap(Optional::stream)
                .filter(code -> code.system() == CodeSystem.JLAC10)
                .flatMap(code -> parse(code.code()).stream())
                .findFirst();
    }

    static Optional<Jlac10> parse(String code) {
        var digits = NO_CODE.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
        if (digits.length() < 5
                || digits.length() > FULL
                || !ANALYTE.matcher(digits.substring(0, 5)).matches()) {
            return Optional.empty();
        }
        var whole = digits + UNSAID.substring(digits.length());
        return Optional.of(new Jlac10(
                whole.substring(0, 5),
                whole.substring(5, 9),
                whole.substring(9, 12),
                whole.substring(12, 15),
                whole.substring(15)));
    }

    /** The same for whatever stands in one row of the table: all but the method, which the row shows where it differs. */
    public String row() {
        return analyte + identification + material + (result.equals("00") ? QUANTITY : result);
    }

    /** Null where the code leaves the method open. */
    public String measuredBy() {
        return method.equals("000") ? null : method;
    }

    /** All 17 places; what the source left out is 0. */
    public String written() {
        return analyte + identification + material + method + result;
    }

    public LabPanel panel() {
        return LabPanel.of(analyte, material);
    }
}
