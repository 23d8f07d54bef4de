package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;

import jp.lg.nayoro.polaris.launcher.Benchmark;
import jp.lg.nayoro.polaris.launcher.LauncherFailure;
import jp.lg.nayoro.polaris.launcher.Polaris;
import jp.lg.nayoro.polaris.launcher.town.TownFiles;
import jp.lg.nayoro.polaris.launcher.town.Truth;

/**
 * The matcher off line, on towns of three sizes, of several seeds and of a harder kind. Each run is {@code ./polaris match} in a
 * virtual machine of its own, so that seconds and memory are what a user has. Baselines: reading and splitting the same files in
 * one thread ({@code ratio_to_reading}), and the exact join of three fields ({@code join_…}).
 */
public final class MatchBenchmark implements Benchmark {

    private static final double MORE_ERRORS = 1.5;
    private static final double MORE_TRAPS = 6;

    /** As the script starts {@code match}. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final List<TownFiles> TOWNS = List.of(
            new TownFiles(10_000, 1, 1, 1),
            new TownFiles(100_000, 2, 1, 1),
            new TownFiles(100_000, 3, 1, 1),
            new TownFiles(100_000, 4, MORE_ERRORS, MORE_TRAPS),
            new TownFiles(100_000, 5, MORE_ERRORS, MORE_TRAPS),
            new TownFiles(1_000_000, 6, 1, 1));

    @Override
    public String name() {
        return "match";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        for (var town : TOWNS) {
            var folder = Files.createTempDirectory("polaris-match");
            try {
                out.println(result(town, folder));
            } finally {
                delete(folder);
            }
        }
    }

    private static String result(TownFiles town, Path folder) throws IOException, InterruptedException {
        var truth = town.write(folder);
        var matched = match(folder);
        double reading =
                secondsOfReading(TownFiles.register(folder)) + secondsOfReading(TownFiles.registrations(folder));
        var accuracy = truth.of(links(folder));
        var joined = join(truth, folder);
        return String.format(
                Locale.ROOT,
                "RESULT match %s seed=%d errors=%.1f traps=%.1f ratio_to_reading=%.1f auto_recall=%.5f"
                        + " recall_after_review=%.5f review_share=%.4f false_auto=%d false_kinds=%s join_recall=%.4f"
                        + " join_false=%d join_false_kinds=%s",
                matched,
                town.seed(),
                town.errors(),
                town.traps(),
                secondsIn(matched) / reading,
                accuracy.autoRecall(),
                accuracy.recallAfterReview(),
                accuracy.reviewShare(),
                accuracy.falseAuto(),
                kinds(accuracy),
                joined.autoRecall(),
                joined.falseAuto(),
                kinds(joined));
    }

    /** What {@code ./polaris match} says of itself. */
    private static String match(Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add(QUICK_COMPILER);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Polaris.class.getName(), "match"));
        command.addAll(List.of(
                TownFiles.register(folder).toString(),
                TownFiles.registrations(folder).toString()));
        command.addAll(List.of("--out", links(folder).toString()));
        var log = folder.resolve("match.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        int exit = process.waitFor();
        var lines = Files.readAllLines(log.toPath());
        return lines.stream()
                .filter(line -> line.startsWith(MatchFigures.RESULT))
                .map(line -> line.substring(MatchFigures.RESULT.length()))
                .findFirst()
                .orElseThrow(() -> new LauncherFailure(
                        "./polaris match が終了コード " + exit + " で失敗しました。",
                        "./polaris match failed with " + exit + ": " + lines));
    }

    private static double secondsIn(String matched) {
        return Double.parseDouble(matched.replaceFirst(".*\\bseconds=", "").replaceFirst(" .*", ""));
    }

    private static double secondsOfReading(Path file) throws IOException {
        long started = System.nanoTime();
        try (var lines = Files.newBufferedReader(file)) {
            long fields = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                fields += line.split(",", -1).length;
            }
            if (fields == 0) {
                throw new IllegalStateException("Nothing was written to " + file);
            }
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static Truth.Accuracy join(Truth truth, Path folder) throws IOException, InterruptedException {
        var links = folder.resolve("join.tsv");
        var thread = Executors.newSingleThreadExecutor();
        try {
            new ThreeFieldJoin(thread).join(TownFiles.register(folder), TownFiles.registrations(folder), links);
        } finally {
            thread.shutdownNow();
        }
        return truth.of(links);
    }

    private static String kinds(Truth.Accuracy accuracy) {
        return accuracy.falseLinks().isEmpty()
                ? "none"
                : accuracy.falseLinks().toString().replaceAll("[{} ]", "");
    }

    private static Path links(Path folder) {
        return folder.resolve("links.tsv");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
