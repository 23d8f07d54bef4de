package jp.lg.nayoro.polaris.intake.service.careplan;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * CSV as the care standards define it: commas, free text in {@code "…"} with {@code ""} for a quote, line breaks and commas
 * kept inside. Lines end with CR LF, LF or CR.
 */
final class CsvText {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvText() {}

    /**
     * @param linesBefore how many lines of the file stand before the text
     * @throws Refusal NOT_A_MESSAGE with the line where the quotes do not close
     */
    static List<CsvRow> rows(String text, int linesBefore) throws Refusal {
        List<CsvRow> rows = new ArrayList<>();
        int line = linesBefore + 1;
        try (var parser = CSVParser.parse(new StringReader(withoutEnd(text)), FORMAT)) {
            for (var record : parser) {
                var row = new CsvRow(line, record.toList());
                if (!row.blank()) {
                    rows.add(row);
                }
                line = linesBefore + 1 + (int) parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException brokenQuotes) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE, line + "行目の引用符（\"）が正しく閉じていません。介護ソフトからもう一度書き出して取り込んでください。", line);
        }
        return rows;
    }

    /** Some systems close a file with 1Ah. */
    private static String withoutEnd(String text) {
        return text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
    }
}
