package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** 病名, アレルギー and 検査 of 佐藤 ハナ that show what the pages of labs and of the history are for. */
final class StarFindings {

    private final LocalDate today;
    private final List<Chart> charts;
    private final EntryRows rows;

    StarFindings(LocalDate today, List<Chart> charts, EntryRows rows) {
        this.today = today;
        this.charts = charts;
        this.rows = rows;
    }

    void write() throws SQLException {
        for (var line : TsvTable.lines("star-findings.tsv")) {
            var place = line.whole("facility");
            var chart = charts.stream()
                    .filter(one -> one.place().id() == place)
                    .findFirst()
                    .orElseThrow();
            rows.add(chart, draft(line));
        }
    }

    private Draft draft(TsvTable.Line line) {
        var draft = new Draft(
                        EntryCategory.valueOf(line.text("category")), day(line.whole("days_ago")), line.text("name"))
                .code(CodeSystem.valueOf(line.text("system")), line.text("code"))
                .value(value(line))
                .note(line.list("note").isEmpty() ? null : String.join("\n", line.list("note")));
        return line.text("until_days_ago") == null ? draft : draft.until(day(line.whole("until_days_ago")));
    }

    private static EntryValue value(TsvTable.Line line) {
        var low = line.decimal("low");
        var high = line.decimal("high");
        return new EntryValue(
                line.decimal("number"),
                line.text("value"),
                line.text("comparator"),
                line.text("unit"),
                low == null ? null : low + "-" + high,
                low,
                high,
                null);
    }

    private LocalDate day(int daysAgo) {
        return StarHistory.day(today, daysAgo);
    }
}
