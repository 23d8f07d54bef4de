package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.care.entity.CareDate;
import jp.lg.nayoro.polaris.care.entity.CarePlanKey;
import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** Rows of one file of the ケアプランデータ連携標準仕様 to one part a person. A row that cannot be read holds the whole file. */
final class CarePlanReader {

    private static final String VERSION = "\\d{6}";
    private static final String MONTH = "\\d{4}(0[1-9]|1[0-2])";
    private static final Set<String> KNOWN_VERSIONS = Set.of("202410", "202407", "202208", "202003", "201910");
    private static final int EQUIPMENT_COLUMNS = 3;

    private final CarePlanFileName name;
    private final LocalDateTime writtenAt;
    private final Continuation continuation;
    private final Map<CareInsured, CarePlanPart> parts = new LinkedHashMap<>();
    private final List<ParseWarning> warnings = new ArrayList<>();

    /** @param receivedAt for a file whose name does not tell when it was written */
    CarePlanReader(CarePlanFileName name, LocalDateTime receivedAt) {
        this.name = name;
        this.writtenAt = name.writtenAt() == null ? receivedAt : name.writtenAt();
        this.continuation = Continuation.of(name.kind());
    }

    ParseResult read(List<CsvRow> rows) throws Refusal {
        if (name.writtenAt() == null) {
            warn(0, "ファイル名から作成日時が分からないため、受け取った順に新しいものとして扱いました。");
        }
        for (var row : rows) {
            if (row.no(1) != null && row.no(1).matches(VERSION)) {
                readRow(shaped(row));
            } else {
                warn(row.line(), "CSVバージョンで始まらない行（見出しなど）を読み飛ばしました。");
            }
        }
        if (parts.isEmpty()) {
            throw new Refusal(QuarantineCause.NOT_A_MESSAGE, "利用者の行が1行もありません。介護ソフトで利用者を選び、もう一度書き出して取り込んでください。");
        }
        List<PatientPart> finished =
                parts.values().stream().map(CarePlanPart::finish).toList();
        return new ParseResult.Parsed(finished, warnings, List.of());
    }

    /** As version 4 lays it out. */
    private CsvRow shaped(CsvRow row) throws Refusal {
        int columns = name.kind().columns();
        if (!KNOWN_VERSIONS.contains(row.no(1))) {
            warn(row.line(), "知らないCSVバージョン（" + row.no(1) + "）です。列数が同じため、同じ並びとして読み取りました。");
        }
        if (row.cells().size() == columns) {
            return row;
        }
        int before = name.kind().columnAfterEquipment();
        if (before > 0
                && row.cells().size() == columns - EQUIPMENT_COLUMNS
                && row.no(1).compareTo("202407") < 0) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.addAll(before - 1, Collections.nCopies(EQUIPMENT_COLUMNS, ""));
            return new CsvRow(row.line(), cells);
        }
        throw new Refusal(
                QuarantineCause.NOT_A_MESSAGE,
                "%d行目の列数が%dです（%sは%d列）。介護ソフトの出力仕様（版）を確認して、書き出し直してください。"
                        .formatted(row.line(), row.cells().size(), name.kind(), columns),
                row.line());
    }

    private void readRow(CsvRow written) throws Refusal {
        var row = continuation.fill(written);
        var insured = CareInsured.of(row.no(2), row.no(3), row.line());
        var part = parts.computeIfAbsent(insured, any -> new CarePlanPart());
        var day = day(row);
        var month = month(row);
        if (day == null && month == null) {
            throw noKey(row);
        }
        part.describe(CarePerson.of(name.kind(), insured, row, writtenAt));
        for (var form : name.kind().forms()) {
            var key = new CarePlanKey(form, insured.insurer(), insured.insured(), day, month, scope(row));
            part.add(name.kind().deletes() ? deletion(key, row) : content(part, key, row));
        }
        PlanNote.of(name.kind(), day, row, writtenAt).ifPresent(part.collector()::add);
    }

    private CarePlanRowContent deletion(CarePlanKey key, CsvRow row) {
        return CarePlanRowContent.deletion(key, row.no(1), name.route(), writtenAt, row.line());
    }

    private CarePlanRowContent content(CarePlanPart part, CarePlanKey key, CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            if (row.no(column) != null) {
                cells.put(String.valueOf(column), row.no(column));
            }
        }
        return new CarePlanRowContent(
                key, row.no(1), part.next(key.text()), cells, name.route(), writtenAt, row.line());
    }

    private LocalDate day(CsvRow row) throws Refusal {
        int column = name.kind().dayColumn();
        if (column == 0 || name.kind().monthColumn() > 0 && !given(row.no(column))) {
            return null;
        }
        var day = CareDate.of(row.no(column));
        if (day == null) {
            throw noKey(row);
        }
        return day;
    }

    private String month(CsvRow row) throws Refusal {
        int column = name.kind().monthColumn();
        if (column == 0
                || name.kind().dayColumn() > 0 && given(row.no(name.kind().dayColumn()))) {
            return null;
        }
        var month = row.no(column);
        if (month == null || !month.matches(MONTH)) {
            throw noKey(row);
        }
        if (name.month() != null && !name.month().equals(month)) {
            warn(row.line(), "ファイル名の対象年月と違う月の行があります。行の対象年月で取り込みました。");
        }
        return month;
    }

    /** Zeros stand for none. */
    private static boolean given(String digits) {
        return digits != null && !digits.matches("0+");
    }

    private Refusal noKey(CsvRow row) {
        return new Refusal(
                QuarantineCause.NO_DATE,
                row.line() + "行目の計画作成（変更）日または対象年月が日付として読めません。介護ソフトで確認して、書き出し直してください。",
                row.line());
    }

    /** 実績 of a month come from each provider and kind of service by themselves. */
    private String scope(CsvRow row) {
        return switch (name.kind()) {
            case UPJSK -> Texts.join("|", Texts.clipped(row.no(20), 10), kindOf(row.no(15)));
            case DLTJSK -> Texts.join("|", Texts.clipped(row.no(5), 10), kindOf(row.no(6)));
            default -> null;
        };
    }

    private static String kindOf(String serviceCode) {
        return serviceCode == null || serviceCode.length() < 2 ? serviceCode : serviceCode.substring(0, 2);
    }

    /** Says it once, however many rows give cause. */
    private void warn(int line, String text) {
        if (warnings.stream().noneMatch(warning -> warning.text().equals(text))) {
            warnings.add(new ParseWarning(line, text));
        }
    }
}
