package jp.lg.nayoro.polaris.launcher.record;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import jp.lg.nayoro.polaris.launcher.CpuWatch;
import jp.lg.nayoro.polaris.launcher.MeasuredServer;

/** Opens one page again and again as one user, beside the bare servlet and the bare SQL of the same moment. */
final class PageTimer {

    private static final int STATEMENT_LOOKS = 5;
    private static final String STATEMENTS =
            """
            SELECT SUM(variable_value) FROM information_schema.global_status
            WHERE variable_name IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')""";
    private static final String TRIPS =
            "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'QUESTIONS'";

    private final MeasuredServer server;
    private final Viewer viewer;
    private final Viewer nobody;
    private final int runs;

    PageTimer(MeasuredServer server, Viewer viewer, int runs) {
        this.server = server;
        this.viewer = viewer;
        this.nobody = Viewer.nobody(server.address());
        this.runs = runs;
    }

    PageFigures measure(MeasuredAct act, long resident) throws Exception {
        var path = act.pageOf(resident);
        var bytes = viewer.page(path);
        nobody.put(BareWar.PAGE, bytes);
        try (var connection = server.database().getConnection();
                var sql = new BareSql(connection, act, resident)) {
            BareSql.copyLedger(connection);
            Median.of(runs, 1, () -> viewer.page(path));
            var cpu = new CpuWatch(server.pid(), server.databasePid());
            var page = Median.of(0, runs, () -> viewer.page(path)).value();
            double cpuOfOne = cpu.milliseconds() / runs;
            return new PageFigures(
                    act,
                    page,
                    Median.of(runs, runs, () -> nobody.page(BareWar.PAGE)).value(),
                    Median.of(runs, runs, sql::readAll).value(),
                    Median.of(runs, runs, sql::readEntries).value(),
                    Median.of(runs / 4, runs, sql::writeLedger).value(),
                    cpuOfOne,
                    bytes.length,
                    sql.readEntries(),
                    fewest(STATEMENTS, connection, path),
                    fewest(TRIPS, connection, path));
        }
    }

    /** The fewest of some pages: now and then a job of the server falls between. */
    private long fewest(String status, Connection connection, String path)
            throws SQLException, IOException, InterruptedException {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < STATEMENT_LOOKS; i++) {
            long before = number(status, connection);
            viewer.page(path);
            fewest = Math.min(fewest, number(status, connection) - before - 1);
        }
        return fewest;
    }

    private static long number(String status, Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(status)) {
            row.next();
            return row.getLong(1);
        }
    }
}
