package jp.lg.nayoro.polaris.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.launcher.match.MatchBenchmark;
import jp.lg.nayoro.polaris.launcher.match.OnlineMatchBenchmark;
import jp.lg.nayoro.polaris.launcher.record.RecordBenchmark;

/** {@code ./polaris bench [NAME]}: runs one benchmark, or all of them one after the other. */
@Command(
        name = "bench",
        subcommands = {IntakeBenchmark.class, RecordBenchmark.class})
final class BenchCommand implements Callable<Integer> {

    /** A further benchmark is a further class in this list. */
    private static final List<Benchmark> ALL =
            List.of(new IntakeBenchmark(), new RecordBenchmark(), new MatchBenchmark(), new OnlineMatchBenchmark());

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1")
    String name;

    @Override
    public Integer call() throws Exception {
        LauncherLog.open(Workspace.ofProject().log());
        for (var benchmark : chosen()) {
            benchmark.run(spec.commandLine().getOut());
        }
        return 0;
    }

    private List<Benchmark> chosen() {
        if (name == null) {
            return ALL;
        }
        var chosen = ALL.stream().filter(benchmark -> isOf(benchmark.name())).toList();
        if (chosen.isEmpty()) {
            var names = ALL.stream().map(Benchmark::name).collect(Collectors.joining(", "));
            throw new LauncherFailure(
                    "「" + name + "」という計測はありません。あるもの: " + names,
                    "There is no benchmark " + name + "; there are: " + names);
        }
        return chosen;
    }

    /** {@code match} is also {@code match-online}. */
    private boolean isOf(String benchmark) {
        return benchmark.equals(name) || benchmark.startsWith(name + "-");
    }
}
