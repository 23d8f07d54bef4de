package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.online.ChunkMatching;
import jp.lg.nayoro.polaris.launcher.Benchmark;
import jp.lg.nayoro.polaris.launcher.EmbeddedDatabase;
import jp.lg.nayoro.polaris.launcher.Ports;
import jp.lg.nayoro.polaris.launcher.Secrets;
import jp.lg.nayoro.polaris.launcher.Trees;
import jp.lg.nayoro.polaris.launcher.town.TownFiles;
import jp.lg.nayoro.polaris.shared.entity.Schema;

/**
 * The matcher on line: registrations arrive at a database that holds 100,000 and then 1,000,000 others, and are matched in chunks,
 * each with its keys, decisions and history committed. The database is MariaDB with the memory of a small server, and writes to
 * the disk at each commit. {@code online_growth} is the time of one registration at this size over that at the size before.
 */
public final class OnlineMatchBenchmark implements Benchmark {

    private static final int PORT_OFFSET = 640;
    private static final int WARM_UP = 4_000;
    private static final int MEASURED = 16_000;
    private static final List<Integer> SIZES = List.of(100_000, 1_000_000);
    private static final List<String> SMALL_SERVER =
            List.of("--innodb-buffer-pool-size=3G", "--innodb-log-file-size=1G");

    @Override
    public String name() {
        return "match-online";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        var home = Files.createTempDirectory("polaris-online");
        try (var database = EmbeddedDatabase.start(
                home, new Ports(PORT_OFFSET).database(), Secrets.random(20), home.resolve("pid"), SMALL_SERVER)) {
            Schema.migrate(database.address().dataSource());
            double before = 0;
            for (int size : SIZES) {
                try (var connection = database.address().dataSource().getConnection()) {
                    var measured = measure(connection, size, home.resolve("town"));
                    out.println(measured.line(before));
                    before = measured.secondsOfOne();
                }
            }
        } finally {
            Trees.delete(home);
        }
    }

    /** What was measured at one size. */
    private record Measured(
            int stored, int residents, double seconds, int linked, int falseLinks, int reviews, int pairs) {

        double secondsOfOne() {
            return seconds / MEASURED;
        }

        String line(double before) {
            var growth = before == 0 ? "" : String.format(Locale.ROOT, " online_growth=%.2f", secondsOfOne() / before);
            return String.format(
                    Locale.ROOT,
                    "RESULT match-online registrations=%d residents=%d matched=%d seconds=%.1f registrations_per_s=%.0f"
                            + " linked=%d false_auto=%d reviews=%d auto_recall=%.4f%s",
                    stored,
                    residents,
                    MEASURED,
                    seconds,
                    MEASURED / seconds,
                    linked,
                    falseLinks,
                    reviews,
                    (double) (linked - falseLinks) / pairs,
                    growth);
        }
    }

    private static Measured measure(Connection connection, int size, Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        int all = size + WARM_UP + MEASURED;
        new TownFiles(all, size, 1, 1).write(folder);
        var truth = TruePairs.of(folder, all);
        var town = new TownInDatabase(connection);
        town.empty();
        int residents = town.loadResidents(folder);
        town.loadRegistrations(folder, number -> number <= size, truth.firstRows(), true);
        town.writeKeys();
        town.loadRegistrations(folder, number -> number > size, new int[all + 1], false);
        execute(connection, "ANALYZE TABLE match_key, match_subject, registration, resident, registration_decision");
        match(connection, residents, size, WARM_UP);
        long started = System.nanoTime();
        int reviews = match(connection, residents, size + WARM_UP, MEASURED);
        double seconds = (System.nanoTime() - started) / 1e9;
        var links = links(connection, size + WARM_UP, truth);
        int pairs = (int) Arrays.stream(truth.firstRows(), size + WARM_UP + 1, all + 1)
                .filter(resident -> resident != 0)
                .count();
        return new Measured(size, residents, seconds, links[0], links[1], reviews, pairs);
    }

    /** How many were left to a person. */
    private static int match(Connection connection, int residents, int after, int count) throws SQLException {
        execute(
                connection,
                "INSERT INTO match_due (subject_kind, subject_id, due_since) SELECT 2, id, NOW(6) FROM registration"
                        + " WHERE id > " + after + " AND id <= " + (after + count));
        connection.commit();
        int reviews = 0;
        int matched = 0;
        while (matched < count) {
            var outcome = new ChunkMatching(
                            connection, Weights.released(), residents, LocalDateTime.of(2026, 11, 24, 9, 0))
                    .matchRegistrations();
            connection.commit();
            reviews += outcome.reviews();
            matched += outcome.registrations();
        }
        return reviews;
    }

    /** All links made, and those to somebody else. */
    private static int[] links(Connection connection, int after, TruePairs truth) throws SQLException {
        var links = new int[2];
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id, resident_id FROM registration WHERE resident_id IS NOT NULL AND id > " + after)) {
            while (rows.next()) {
                links[0]++;
                links[1] += truth.contains(rows.getInt(1), rows.getInt(2)) ? 0 : 1;
            }
        }
        return links;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Who is whom, by number.
     *
     * @param firstRows the resident of each registration; zero for somebody who is not enrolled
     * @param secondRows the other row of a resident who is enrolled twice
     */
    private record TruePairs(int[] firstRows, int[] secondRows) {

        static TruePairs of(Path folder, int registrations) throws IOException {
            var pairs = new TruePairs(new int[registrations + 1], new int[registrations + 1]);
            try (var lines = Files.newBufferedReader(folder.resolve("truth_pairs_ab.tsv"))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    int registration = Integer.parseInt(line.substring(tab + 2));
                    var rows = pairs.firstRows[registration] == 0 ? pairs.firstRows : pairs.secondRows;
                    rows[registration] = Integer.parseInt(line.substring(1, tab));
                }
            }
            return pairs;
        }

        boolean contains(int registration, int resident) {
            return firstRows[registration] == resident || secondRows[registration] == resident;
        }
    }
}
