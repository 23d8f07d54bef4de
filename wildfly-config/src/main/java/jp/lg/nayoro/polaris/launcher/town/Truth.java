package jp.lg.nayoro.polaris.launcher.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Who is who, and what a file of links is worth. */
public final class Truth {

    private final Map<String, Person> residents = new HashMap<>();
    private final Map<String, Person> registrations = new HashMap<>();
    private long pairs;

    void resident(String id, Person person) {
        residents.put(id, person);
    }

    void registration(String id, Person person) {
        registrations.put(id, person);
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

    public Accuracy of(Path links) throws IOException {
        long[] counts = new long[3];
        var falseLinks = new TreeMap<String, Integer>();
        try (var lines = Files.lines(links)) {
            lines.forEach(line -> {
                var link = line.split("\t");
                var resident = residents.get(link[0]);
                var registered = registrations.get(link[1]);
                boolean same = resident.number() == registered.number();
                if (link[3].equals("AUTO")) {
                    counts[0]++;
                    if (!same) {
                        falseLinks.merge(kind(resident, registered), 1, Integer::sum);
                    }
                } else {
                    counts[1]++;
                    counts[2] += same ? 1 : 0;
                }
            });
        }
        return new Accuracy(registrations.size(), pairs, counts[0], counts[1], counts[2], falseLinks);
    }

    private static String kind(Person resident, Person registered) {
        if (resident.household() == registered.household()) {
            return resident.trap().startsWith("twin") ? "twin" : "housemate" + trap(resident);
        }
        return "stranger" + trap(resident);
    }

    private static String trap(Person person) {
        return person.trap().isEmpty() ? "" : ":" + person.trap().replaceAll("\\d", "");
    }
}
