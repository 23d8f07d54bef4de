package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.launcher.LauncherFailure;

/**
 * {@code ./polaris match}: the matcher alone, on two CSV files. The secretariat tries weights and thresholds with it before going
 * live, and anyone measures it.
 */
@Command(name = "match")
public final class MatchCommand implements Callable<Integer> {

    private static final int MOST_PROBLEMS = 20;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REGISTER.csv")
    Path register;

    @Parameters(index = "1", paramLabel = "REGISTRATIONS.csv")
    Path registrations;

    @Option(names = "--out", required = true)
    Path links;

    @Option(names = "--threads")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--weights")
    Path weightsFile;

    @Option(names = "--explain")
    boolean explained;

    @Option(names = "--propose")
    Path proposal;

    private int problems;

    @Override
    public Integer call() throws Exception {
        requirePossible();
        var figures =
                new MatchRun(weights(), threads, explained, proposal, this::tell).match(register, registrations, links);
        var out = spec.commandLine().getOut();
        if (problems > 0) {
            out.println("読めなかった行 / rows that could not be read: " + problems);
        }
        figures.lines().forEach(out::println);
        return 0;
    }

    private void requirePossible() {
        if (threads < 1) {
            throw new LauncherFailure("--threads は 1 以上です。", "--threads must be 1 or more.");
        }
        var folder = links.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new LauncherFailure(
                    "出力先のフォルダ " + folder + " がありません。", "There is no folder " + folder + " to write to.");
        }
    }

    private Weights weights() throws IOException {
        if (weightsFile == null) {
            return Weights.released();
        }
        try (var file = Files.newBufferedReader(weightsFile)) {
            return Weights.read(file);
        }
    }

    private void tell(RowProblem problem) {
        problems++;
        var err = spec.commandLine().getErr();
        if (problems <= MOST_PROBLEMS) {
            err.println(problem.words());
        } else if (problems == MOST_PROBLEMS + 1) {
            err.println("… これより後の行の問題は数だけ示します / further problems are only counted");
        }
    }
}
