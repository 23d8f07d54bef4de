package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.bench.MalformedCorpus;
import jp.lg.nayoro.polaris.bench.SpoiltZips;
import jp.lg.nayoro.polaris.bench.Ssmix2Tree;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;

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

    /** A source leaves alone what was changed within its last ten seconds. */
    private static final long UNTIL_QUIET_MS = 11_000;

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
        var tree = server.incoming("good");
        var begun = System.nanoTime();
        new Ssmix2Tree(files, patients, seed).write(tree);
        tell("作った木 / tree written: %d files, %.1f s", files, (System.nanoTime() - begun) / 1e9);
        Thread.sleep(UNTIL_QUIET_MS);
        var source = handOver.source(tree, "ssmix2");
        gauge.heapMegabytes();
        handOver.due(source);
        var cpu = new CpuWatch(server.pid(), server.databasePid());
        var first = handOver.read(source, gauge::heapMegabytes);
        tell("1回目 / first run: %s; CPU: %s", first, cpu);
        gauge.heapMegabytes();
        handOver.due(source);
        var again = handOver.read(source, () -> {});
        tell("2回目（変更なし） / again, unchanged: %s", again);
        var entries = rows("clinical_entry");
        cpu = new CpuWatch(ProcessHandle.current().pid(), server.databasePid());
        var bare = new BareJdbc(server.database()).seconds();
        tell("同じ行を素の JDBC で / the same rows by bare JDBC: %.1f s; CPU with reading: %s", bare, cpu);
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
                .add("heap_mb", Collections.max(gauge.heapSeries()));
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
        var root = server.incoming("bad");
        new MalformedCorpus(malformed - zips.size(), seed + 1).write(root);
        Thread.sleep(UNTIL_QUIET_MS);
        var sources = sources(root);
        var first = everySource(sources).and(atTheDoor(zips));
        tell("壊れたファイル / malformed: %s", first);
        var threads = gauge.threads(); // the pools have grown to what this work needs
        var before = kept();
        touch(root);
        tell("もう一度 / replayed: %s", everySource(sources));
        int accounted = first.stored() + first.duplicate() + first.quarantined();
        result.add("malformed", malformed)
                .add("malformed_stored", first.stored() + first.duplicate())
                .add("malformed_quarantined", first.quarantined())
                .add("malformed_unexplained", malformed - accounted + first.unexplained())
                .add("replay_added", kept() - before)
                .add("threads_left", Math.max(0, gauge.threadsOnceIdle(threads) - threads));
    }

    /** What the server does not know as a format lies among the SS-MIX2 files, as strangers do. */
    private Map<String, Long> sources(Path root) throws IOException, SQLException {
        var sources = new TreeMap<String, Long>();
        for (var folder : folders(root)) {
            var format = folder.getFileName().toString();
            sources.put(
                    format, handOver.source(folder, FileFormat.ofWord(format).isPresent() ? format : "ssmix2"));
        }
        return sources;
    }

    private Handed everySource(Map<String, Long> sources) throws Exception {
        var sum = Handed.NOTHING;
        for (var source : sources.values()) {
            handOver.due(source);
        }
        for (var source : sources.entrySet()) {
            var handed = handOver.read(source.getValue(), () -> {});
            tell("  %s: %s", source.getKey(), handed);
            sum = sum.and(handed);
        }
        return sum;
    }

    private Handed atTheDoor(Map<String, byte[]> zips) throws Exception {
        var sum = Handed.NOTHING;
        for (var zip : zips.entrySet()) {
            var handed = handOver.atTheDoor(zip.getValue());
            tell("  zip, %s: %s", zip.getKey(), handed);
            sum = sum.and(handed);
        }
        return sum;
    }

    /** So that each is opened again. */
    private static void touch(Path root) throws IOException {
        var earlier = FileTime.from(Instant.now().minusSeconds(3600));
        try (var files = Files.walk(root)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, earlier);
            }
        }
    }

    private static List<Path> folders(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.sorted().toList();
        }
    }

    private long kept() throws SQLException {
        return rows("source_file") + rows("clinical_entry") + rows("registration") + rows("clinical_entry_history");
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
