package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.batch.PairSample;
import jp.lg.nayoro.polaris.identity.service.match.batch.Register;
import jp.lg.nayoro.polaris.identity.service.match.batch.RegisterMatcher;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.Collectors.joining;

/**
 * One run of the matcher over two files. Lines come in the order of the registrations, those that needed the second pass last; so
 * the file is the same whatever the number of threads.
 */
final class MatchRun {

    private final Weights weights;
    private final int threads;
    private final boolean explained;
    private final Path proposal;
    private final Consumer<RowProblem> problems;
    private final List<String> registerIds = new ArrayList<>();
    private RegisterMatcher matcher;
    private PairSample sample;
    private long registrations;
    private long auto;
    private long review;

    /**
     * @param explained each line says in words how the pair compares, and why it is automatic or is not
     * @param proposal where to write the weights that these files suggest; null for nowhere
     */
    MatchRun(Weights weights, int threads, boolean explained, Path proposal, Consumer<RowProblem> problems) {
        this.weights = weights;
        this.threads = threads;
        this.explained = explained;
        this.proposal = proposal;
        this.problems = problems;
    }

    MatchFigures match(Path register, Path registrationFile, Path links) throws IOException, InterruptedException {
        long started = System.nanoTime();
        var workers = Executors.newFixedThreadPool(threads);
        try (var out = Files.newBufferedWriter(links)) {
            var residents = readRegister(register, workers);
            matcher = new RegisterMatcher(residents, weights);
            sample = proposal == null ? null : new PairSample(residents);
            var waiting = firstPass(new PersonFile(registrationFile, workers, threads), out);
            matcher.endFirst();
            for (var row : waiting) {
                write(out, row.id(), matcher.second(row.person()));
            }
            if (sample != null) {
                Files.writeString(proposal, sample.estimation(weights).propose(weights.version() + "-proposed"));
            }
        } finally {
            workers.shutdownNow();
        }
        return new MatchFigures(
                registerIds.size(),
                registrations,
                matcher.comparisons(),
                auto,
                review,
                (System.nanoTime() - started) / 1e9,
                cpuSeconds(),
                PeakMemory.megabytes());
    }

    private Register readRegister(Path file, ExecutorService workers) throws IOException, InterruptedException {
        var people = new ArrayList<NormalPerson>();
        new PersonFile(file, workers, threads).read(rows -> rows, rows -> {
            rows.problems().forEach(problems);
            for (var row : rows.people()) {
                registerIds.add(row.id());
                people.add(row.person());
            }
        });
        return new Register(people);
    }

    /** What the first pass makes of one block. */
    private record Block(
            int people, List<RowProblem> problems, List<Decided> decided, List<BlockReader.PersonRow> waiting) {}

    private record Decided(String id, List<Proposal> proposals) {}

    private List<BlockReader.PersonRow> firstPass(PersonFile file, Writer out)
            throws IOException, InterruptedException {
        var waiting = new ArrayList<BlockReader.PersonRow>();
        file.read(this::decide, block -> {
            registrations += block.people;
            block.problems.forEach(problems);
            waiting.addAll(block.waiting);
            block.decided.forEach(decided -> write(out, decided.id, decided.proposals));
        });
        return waiting;
    }

    private Block decide(BlockReader.Rows rows) {
        var decided = new ArrayList<Decided>();
        var waiting = new ArrayList<BlockReader.PersonRow>();
        for (var row : rows.people()) {
            if (sample != null) {
                sample.add(row.id(), row.person());
            }
            var first = matcher.first(row.person());
            if (first.waits()) {
                waiting.add(row);
            } else if (!first.proposals().isEmpty()) {
                decided.add(new Decided(row.id(), first.proposals()));
            }
        }
        return new Block(rows.people().size(), rows.problems(), decided, waiting);
    }

    private static String reasons(Proposal proposal) {
        return proposal.zone() == Zone.AUTO
                ? proposal.ground().words()
                : proposal.obstacles().stream().map(Obstacle::words).collect(joining("・"));
    }

    private void write(Writer out, String registration, List<Proposal> proposals) {
        try {
            for (var proposal : proposals) {
                auto += proposal.zone() == Zone.AUTO ? 1 : 0;
                review += proposal.zone() == Zone.REVIEW ? 1 : 0;
                out.write(registerIds.get((int) proposal.candidate().resident()));
                out.write('\t');
                out.write(registration);
                out.write('\t' + BigDecimal.valueOf(proposal.score(), 2).toString() + '\t');
                out.write(proposal.zone().name());
                if (explained) {
                    out.write('\t' + proposal.comparison().words() + '\t' + reasons(proposal));
                }
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(0.0);
    }
}
