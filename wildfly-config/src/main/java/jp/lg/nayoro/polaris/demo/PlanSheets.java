package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

/** ケアプラン 第1表 and 第2表, as an office handed them over. The numbers of the cells are those of the 標準仕様. */
final class PlanSheets {

    private static final String FILE =
            """
            INSERT INTO source_file (facility_id, run_id, format, path, sha256, file_key, content, state, parser_version,
                entries, received_at)
            VALUES (?, 0, 'CAREPLAN', ?, ?, ?, ?, 'STORED', 'careplan-1', ?, ?)""";

    private static final String ROW =
            """
            INSERT INTO care_plan_row (registration_id, facility_id, form, form_version, set_key, insurer_number,
                insured_number, planned_on, row_no, provider_number, provider_name, long_goal, short_goal, subtotal,
                sender_number, receiver_number, state, source_file_id, source_line, recorded_at, cells)
            VALUES (?, ?, ?, '202410', ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, '', 'CURRENT', ?, ?, ?, JSON_OBJECT(%s))""";

    private final LocalDate today;
    private final Places places;
    private final List<Chart> charts;
    private final List<TsvTable.Line> policies = TsvTable.lines("care-plan-policies.tsv");
    private final List<TsvTable.Line> needs = TsvTable.lines("care-plan-needs.tsv");

    PlanSheets(LocalDate today, Places places, List<Chart> charts) {
        this.today = today;
        this.places = places;
        this.charts = charts;
    }

    /** One form of one plan, with the cells of each line by their number. */
    private record Sheet(Chart chart, CarePlanForm form, LocalDate day, List<SortedMap<Integer, String>> lines) {

        String path() {
            return "%s/%s_%s.CSV".formatted(chart.localId(), form, BASIC_ISO_DATE.format(day));
        }

        byte[] content() {
            return String.join(
                            "\r\n",
                            lines.stream()
                                    .map(cells -> String.join(",", cells.values()))
                                    .toList())
                    .getBytes(UTF_8);
        }
    }

    void write(Connection connection) throws SQLException {
        for (var chart : charts) {
            for (var policy : of(chart, policies)) {
                var day = Visits.weekday(today.minusDays(policy.whole("days_ago")));
                write(connection, new Sheet(chart, CarePlanForm.TABLE_1, day, List.of(first(chart, policy, day))));
                write(
                        connection,
                        new Sheet(
                                chart,
                                CarePlanForm.TABLE_2,
                                day,
                                of(chart, needs).stream().map(this::second).toList()));
            }
        }
    }

    private static List<TsvTable.Line> of(Chart chart, List<TsvTable.Line> lines) {
        return lines.stream()
                .filter(line -> line.whole("resident") == chart.person().id())
                .toList();
    }

    private static SortedMap<Integer, String> first(Chart chart, TsvTable.Line policy, LocalDate day) {
        var cells = new TreeMap<Integer, String>();
        cells.put(4, BASIC_ISO_DATE.format(day));
        cells.put(9, chart.place().name());
        cells.put(13, chart.place().number());
        cells.put(14, BASIC_ISO_DATE.format(day));
        cells.put(22, policy.text("wishes"));
        cells.put(24, policy.text("policy"));
        return cells;
    }

    private SortedMap<Integer, String> second(TsvTable.Line line) {
        var cells = new TreeMap<Integer, String>();
        cells.put(7, line.text("need"));
        cells.put(9, line.text("long_goal"));
        cells.put(10, line.text("short_goal"));
        cells.put(14, line.text("service"));
        cells.put(16, line.text("kind"));
        if (line.text("place") != null) {
            var provider = places.of(line.whole("place"));
            cells.put(17, provider.number());
            cells.put(18, provider.name());
        }
        cells.put(19, line.text("frequency"));
        return cells;
    }

    private static void write(Connection connection, Sheet sheet) throws SQLException {
        var file = writeFile(connection, sheet);
        for (int i = 0; i < sheet.lines().size(); i++) {
            var cells = sheet.lines().get(i);
            var marks = String.join(", ", Collections.nCopies(2 * cells.size(), "?"));
            try (var insert = connection.prepareStatement(ROW.formatted(marks))) {
                set(insert, line(sheet, file, i + 1, cells));
                insert.executeUpdate();
            }
        }
    }

    private static long writeFile(Connection connection, Sheet sheet) throws SQLException {
        var place = sheet.chart().place().id();
        var sha256 = Sha256.hex(sheet.content());
        try (var insert = connection.prepareStatement(FILE, Statement.RETURN_GENERATED_KEYS)) {
            set(
                    insert,
                    List.of(
                            place,
                            sheet.path(),
                            sha256,
                            Sha256.hex(place + sheet.path()),
                            sheet.content(),
                            sheet.lines().size(),
                            sheet.day().atTime(17, 40)));
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static List<Object> line(Sheet sheet, long file, int number, SortedMap<Integer, String> cells) {
        var chart = sheet.chart();
        var values = new ArrayList<Object>();
        Collections.addAll(
                values, chart.id(), chart.place().id(), sheet.form().name(), sheet.form() + "|" + sheet.day());
        Collections.addAll(values, ResidentRows.INSURER, chart.person().insuredNumber(), sheet.day(), number);
        var longGoal = sheet.form() == CarePlanForm.TABLE_2 ? cells.get(9) : null;
        Collections.addAll(values, cells.get(17), cells.get(18), longGoal, cells.get(10));
        Collections.addAll(
                values, chart.place().number(), file, number, sheet.day().atTime(17, 30));
        cells.forEach((column, text) -> Collections.addAll(values, String.valueOf(column), text));
        return values;
    }

    private static void set(PreparedStatement insert, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }
}
