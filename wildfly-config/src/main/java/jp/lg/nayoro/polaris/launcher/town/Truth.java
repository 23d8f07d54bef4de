package jp.lg.nayoro.polaris.launcher.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Who is who, and what a file of links is worth. Kept small, since a million registrations are judged by it. */
public final class Truth {

    private final Rows residents;
    private final Rows registrations;
    private long pairs;

    Truth(int residents, int registrations) {
        this.residents = new Rows(residents);
        this.registrations = new Rows(registrations);
    }

    private record Rows(int[] people, int[] households, String[] traps) {
        Rows(int size) {
            this(new int[size + 1], new int[size + 1], new String[size + 1]);
        }

        void set(int row, Person person) {
            people[row] = person.number();
            households[row] = person.household();
            traps[row] = person.trap().replaceAll("\\d", "").intern();
        }
    }

    void resident(int row, Person person) {
        residents.set(row, person);
    }

    void registration(int row, Person person) {
        registrations.set(row, person);
    }

    void addPair() {
        pairs++;
    }

    /**
     * @param falseLinks AUTO links of two people, by kind: twin, housemate, stranger, each with the trap it stems from
     */
    public record Accuracy(
            long registrations, long pairs, long auto, long review, long trueReview, Map<String, Integer> falseLinks) {

        public long falseAuto() {
            return falseLinks.values().stream().mapToInt(Integer::intValue).sum();
        }

        public double autoRecall() {
            return (double) (auto - falseAuto()) / pairs;
        }

        public double recallAfterReview() {
            return (double) (auto - falseAuto() + trueReview) / pairs;
        }

        public double reviewShare() {
            return (double) review / registrations;
        }
    }

    /** Of a file as {@code ./polaris match} writes it. */
    public Accuracy of(Path links) throws IOException {
        var counts = new long[3];
        var falseLinks = new TreeMap<String, Integer>();
        try (var lines = Files.lines(links)) {
            lines.forEach(line -> {
                var link = line.split("\t", 5);
                int resident = number(link[0]);
                int registered = number(link[1]);
                boolean same = residents.people[resident] == registrations.people[registered];
                if (!link[3].equals("AUTO")) {
                    counts[1]++;
                    counts[2] += same ? 1 : 0;
                    return;
                }
                counts[0]++;
                if (!same) {
                    falseLinks.merge(kind(resident, registered), 1, Integer::sum);
                }
            });
        }
        return new Accuracy(registrations.people.length - 1, pairs, counts[0], counts[1], counts[2], falseLinks);
    }

    private static int number(String id) {
        return Integer.parseInt(id, 1, id.length(), 10);
    }

    private String kind(int resident, int registered) {
        var trap = residents.traps[resident];
        var suffix = trap.isEmpty() ? "" : ":" + trap;
        if (residents.households[resident] == registrations.households[registered]) {
            return trap.equals("twin") ? trap : "housemate" + suffix;
        }
        return "stranger" + suffix;
    }
}
