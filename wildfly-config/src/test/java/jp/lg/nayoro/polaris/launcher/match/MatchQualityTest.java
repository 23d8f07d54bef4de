package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.launcher.town.TownFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** No false link, and enough true ones: on invented towns, and on the public samples where they lie beside the project. */
class MatchQualityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # rows, seed, errors, traps, recall of AUTO, recall after review, share to review
            20000, 31, 1.0, 1, 0.985, 0.9990, 0.010
            20000, 32, 1.0, 1, 0.985, 0.9990, 0.010
            20000, 33, 1.5, 6, 0.974, 0.9985, 0.023
            20000, 34, 1.5, 6, 0.974, 0.9985, 0.023
            """)
    void linksAnInventedTown(int rows, long seed, double errors, double traps, double auto, double after, double review)
            throws Exception {
        var truth = new TownFiles(rows, seed, errors, traps).write(folder);
        match(TownFiles.register(folder), TownFiles.registrations(folder), 2);
        var accuracy = truth.of(folder.resolve("links.tsv"));
        assertEquals(Map.of(), accuracy.falseLinks());
        assertTrue(accuracy.autoRecall() >= auto, () -> "AUTO " + accuracy.autoRecall());
        assertTrue(accuracy.recallAfterReview() >= after, () -> "after review " + accuracy.recallAfterReview());
        assertTrue(accuracy.reviewShare() <= review, () -> "review " + accuracy.reviewShare());
    }

    @Test
    void findsTheSameWhateverTheThreadsAndTheOrderOfRows() throws Exception {
        new TownFiles(6000, 35, 1.5, 6).write(folder);
        var links = match(TownFiles.register(folder), TownFiles.registrations(folder), 1);
        assertEquals(links, match(TownFiles.register(folder), TownFiles.registrations(folder), 3));
        var register = shuffled(TownFiles.register(folder));
        var registrations = shuffled(TownFiles.registrations(folder));
        assertEquals(links, match(register, registrations, 2));
    }

    @Test
    void linksThePublicSamples() throws Exception {
        var samples = samples();
        assumeTrue(samples != null, "no shared samples beside the project");
        var links = match(samples.resolve("reg_a.csv"), samples.resolve("reg_b.csv"), 2);
        var pairs = new HashSet<>(Files.readAllLines(samples.resolve("truth_pairs_ab.tsv")));
        var auto = pairsOf(links, "AUTO");
        var review = pairsOf(links, "REVIEW");
        var falseLinks = new HashSet<>(auto);
        falseLinks.removeAll(pairs);
        assertEquals(Set.of(), falseLinks);
        assertTrue(auto.size() >= 0.985 * pairs.size(), () -> "AUTO " + auto.size() + " of " + pairs.size());
        auto.addAll(review);
        auto.retainAll(pairs);
        assertTrue(auto.size() >= 0.9995 * pairs.size(), () -> "after review " + auto.size() + " of " + pairs.size());
        assertTrue(review.size() <= 0.015 * 8950, () -> "review " + review.size());
    }

    private Set<String> match(Path register, Path registrations, int threads) throws IOException, InterruptedException {
        var links = folder.resolve("links.tsv");
        new MatchRun(Weights.released(), threads, false, null, problem -> {
                    throw new AssertionError(problem.words());
                })
                .match(register, registrations, links);
        return new HashSet<>(Files.readAllLines(links));
    }

    private static Set<String> pairsOf(Set<String> links, String zone) {
        var pairs = new HashSet<String>();
        for (var link : links) {
            var values = link.split("\t");
            if (values[3].equals(zone)) {
                pairs.add(values[0] + "\t" + values[1]);
            }
        }
        return pairs;
    }

    private Path shuffled(Path file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(9));
        return Files.write(file.resolveSibling("shuffled-" + file.getFileName()), lines);
    }

    private static Path samples() {
        for (var parent = Path.of("").toAbsolutePath(); parent != null; parent = parent.getParent()) {
            var samples = parent.resolve("shared/samples/matching");
            if (Files.isDirectory(samples)) {
                return samples;
            }
        }
        return null;
    }
}
