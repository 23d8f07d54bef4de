package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.bench.MalformedCorpus;
import jp.lg.nayoro.polaris.bench.SpoiltZips;
import jp.lg.nayoro.polaris.bench.Ssmix2Tree;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.launcher.HandOver.Handed;

/**
 * {@code ./polaris bench intake}: a hospital's tree through the real server to committed rows, beside the same rows by bare
 * JDBC; the unchanged tree once more; then files as they should not be. docs/bench.md tells how to read the figures.
 */
@Command(name = "intake")
final class IntakeBenchmark implements Benchmark, Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = "--files")
    int files = 100_000;

    @Option(names = "--patients")
    int patients = 2_000;

    @Option(names = "--malformed")
    int malformed = 10_000;

    @Option(names = "--seed")
    long seed = 20261124;

    @Option(names = "--port-offset")
    int portOffset = 400;

    private PrintWriter out;
    private MeasuredServer server;
    private ServerGauge gauge;
    private HandOver handOver;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public Integer call() throws Exception {
        LauncherLog.open(Workspace.ofProject().log());
        run(spec.commandLine().getOut());
        return 0;
    }

    @Override
    public void run(PrintWriter to) throws Exception {
        out = to;
        try (var measured = MeasuredServer.start(out, portOffset)) {
            server = measured;
            gauge = new ServerGauge(measured.pid());
            handOver = new HandOver(measured);
            var result = new BenchResult("intake");
            good(result);
            bad(result);
            out.println(result.line());
        }
    }

    private void good(BenchResult result) throws Exception {
        var tree = server.scratch("good");
        var begun = System.nanoTime();
        new Ssmix2Tree(files, patients, seed).write(tree);
        tell("作った木 / tree written: %d files, %.1f s", files, (System.nanoTime() - begun) / 1e9);
        gauge.heapMegabytes();
        var first = handOver.whole(tree, "ssmix2", gauge::heapMegabytes);
        gauge.heapMegabytes();
        tell("1回目 / first run: %s", first);
        var again = handOver.whole(tree, "ssmix2", () -> {});
        tell("2回目（変更なし） / again, unchanged: %s", again);
        var entries = rows("clinical_entry");
        var bare = new BareJdbc(server.database()).seconds();
        tell("同じ行を素の JDBC で / the same rows by bare JDBC: %.1f s", bare);
        tell("ヒープ / heap after collection, MB: %s", gauge.heapSeries());
        result.add("files", first.files())
                .add("entries", entries)
                .add("seconds", first.seconds())
                .add("entries_per_s", entries / first.seconds())
                .add("jdbc_entries_per_s", entries / bare)
                .add("ratio_to_jdbc", bare / first.seconds())
                .add("rescan_speedup", first.seconds() / again.seconds())
                .add("heap_mb_start", averageOfThird(0))
                .add("heap_mb_end", averageOfThird(2))
                .add(
                        "heap_mb",
                        gauge.heapSeries().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElseThrow());
        Trees.delete(tree);
    }

    /** The first look is before anything was read, and does not count. */
    private double averageOfThird(int third) {
        var series = gauge.heapSeries().subList(1, gauge.heapSeries().size());
        int size = Math.max(1, series.size() / 3);
        int from = Math.min(third * size, series.size() - size);
        return series.subList(from, from + size).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElseThrow();
    }

    private void bad(BenchResult result) throws Exception {
        var zips = SpoiltZips.all();
        var root = server.scratch("bad");
        new MalformedCorpus(malformed - zips.size(), seed + 1).write(root);
        var threads = gauge.threads();
        var first = everyFormat(root).and(atTheDoor(zips));
        tell("壊れたファイル / malformed: %s", first);
        var before = rows("source_file") + rows("clinical_entry") + rows("registration");
        tell("もう一度 / replayed: %s", everyFormat(root));
        var added = rows("source_file") + rows("clinical_entry") + rows("registration") - before;
        result.add("malformed", malformed)
                .add("malformed_stored", first.stored() + first.duplicate())
                .add("malformed_quarantined", first.quarantined())
                .add(
                        "malformed_unexplained",
                        malformed - first.stored() - first.duplicate() - first.quarantined() + first.unexplained())
                .add("replay_added", added)
                .add("threads_left", Math.max(0, gauge.threadsOnceIdle(threads) - threads));
    }

    private Handed everyFormat(Path root) throws IOException, InterruptedException {
        var sum = Handed.NOTHING;
        for (var folder : folders(root)) {
            var format = folder.getFileName().toString();
            var handed = handOver.whole(folder, known(format) ? format : "ssmix2", () -> {});
            tell("  %s: %s", format, handed);
            sum = sum.and(handed);
        }
        return sum;
    }

    private static List<Path> folders(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.sorted().collect(Collectors.toList());
        }
    }

    private static boolean known(String format) {
        return Arrays.stream(FileFormat.values())
                .anyMatch(each -> each.name().replace("_", "").equalsIgnoreCase(format));
    }

    private Handed atTheDoor(java.util.Map<String, byte[]> zips) throws InterruptedException {
        var sum = Handed.NOTHING;
        for (var zip : zips.entrySet()) {
            var handed = handOver.atTheDoor(zip.getValue());
            tell("  zip %s: %s", zip.getKey(), handed);
            sum = sum.and(handed);
        }
        return sum;
    }

    private long rows(String table) throws SQLException {
        try (var connection = server.database().getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
