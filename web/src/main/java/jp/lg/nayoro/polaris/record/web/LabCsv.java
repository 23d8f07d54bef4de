package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import jp.lg.nayoro.polaris.record.service.lab.LabAnalyte;
import jp.lg.nayoro.polaris.record.service.lab.LabValue;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 検査値のCSV: a line for each value. UTF-8 with the mark by which Excel knows it. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe; numbers stay numbers.
 */
@ApplicationScoped
public class LabCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    @Inject
    EntryWords entries;

    byte[] of(List<LabAnalyte> analytes) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(Stream.of(
                            "record_labs.label.panel",
                            "record_entries.label.analyte",
                            "record_labs.label.code",
                            "record_labs.label.day",
                            "record_labs.label.time",
                            "record_labs.label.institution",
                            "record_entries.label.value",
                            "record_labs.label.unit",
                            "record_entries.label.flag",
                            "record_entries.label.range",
                            "record_entries.label.remarks")
                    .map(key -> Words.text(key))
                    .toList());
            for (var analyte : analytes) {
                for (var value : analyte.values()) {
                    csv.printRecord(cells(analyte, value).map(LabCsv::safe).toList());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("A string took no text", impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private Stream<String> cells(LabAnalyte analyte, LabValue value) {
        return Stream.of(
                Words.of(analyte.panel()),
                value.name(),
                value.code() == null ? "" : value.code().written(),
                value.column().on().toString(),
                value.at() == null ? "" : JapaneseCalendar.timeOfDay(value.at()),
                value.column().institution(),
                entries.value(value.value()),
                Objects.requireNonNullElse(value.value().unit(), ""),
                value.abnormality() == null ? "" : value.abnormality().letters(),
                entries.range(value.value()),
                Objects.requireNonNullElse(value.note(), ""));
    }

    static String safe(String cell) {
        return FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
