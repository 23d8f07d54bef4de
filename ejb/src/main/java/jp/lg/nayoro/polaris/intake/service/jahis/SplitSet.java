package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Parts of one cut set, put together before they are read: a prescription may be cut in its middle. Nothing is put
 * together that names two patients, or has two different parts of one number.
 */
public sealed interface SplitSet {

    Set<String> HEADERS = Set.of("1", "5", "11", "15", "51", "55");

    record Complete(JahisFile whole) implements SplitSet {}

    /** @param received which parts are there */
    record Incomplete(Set<Integer> received) implements SplitSet {}

    record Mixed() implements SplitSet {}

    /** @param parts all of one data id; the same part twice does no harm */
    static SplitSet of(List<JahisFile> parts) {
        Map<Integer, JahisFile> byNumber = new TreeMap<>();
        boolean onePatient = parts.stream()
                        .flatMap(part -> part.patientDigest().stream())
                        .distinct()
                        .count()
                <= 1;
        boolean oneTotal = parts.stream()
                        .map(part -> part.split().orElseThrow().total())
                        .distinct()
                        .count()
                <= 1;
        boolean onePartEach = parts.stream().allMatch(part -> {
            var earlier = byNumber.putIfAbsent(part.split().orElseThrow().part(), part);
            return earlier == null || same(earlier, part);
        });
        if (!onePatient || !oneTotal || !onePartEach) {
            return new Mixed();
        }
        int total = parts.get(0).split().orElseThrow().total();
        return byNumber.size() == total
                ? new Complete(merged(List.copyOf(byNumber.values())))
                : new Incomplete(Set.copyOf(byNumber.keySet()));
    }

    private static boolean same(JahisFile one, JahisFile other) {
        return one.records().size() == other.records().size()
                && IntStream.range(0, one.records().size())
                        .allMatch(
                                i -> one.records().get(i).sameAs(other.records().get(i)));
    }

    /** Some writers repeat the heading records on every part: those that say nothing new are left out. */
    private static JahisFile merged(List<JahisFile> parts) {
        List<JahisRecord> all = new ArrayList<>();
        for (var part : parts) {
            boolean heading = !all.isEmpty();
            for (var each : part.records()) {
                heading = heading && HEADERS.contains(each.number());
                boolean repeated = heading && all.stream().anyMatch(each::sameAs);
                if (!repeated && !each.number().equals("911")) {
                    all.add(each);
                }
            }
        }
        return new JahisFile(List.copyOf(all));
    }
}
