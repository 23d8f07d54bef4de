package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.qr.QrSymbol;

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

    /** @param files all of one data id; the same part twice does no harm */
    static SplitSet of(List<JahisFile> files) {
        var parts = files.stream().flatMap(JahisFile::pieces).toList();
        Map<Integer, JahisFile> byNumber = new TreeMap<>();
        boolean onePatient = parts.stream()
                        .flatMap(part -> part.patientDigest().stream())
                        .distinct()
                        .count()
                <= 1;
        boolean oneShape = parts.stream()
                        .map(part ->
                                part.kind() + "/" + part.split().orElseThrow().total())
                        .distinct()
                        .count()
                <= 1;
        boolean onePartEach = parts.stream().allMatch(part -> {
            var earlier = byNumber.putIfAbsent(part.split().orElseThrow().part(), part);
            return earlier == null || same(earlier, part);
        });
        if (!onePatient || !oneShape || !onePartEach) {
            return new Mixed();
        }
        int total = parts.get(0).split().orElseThrow().total();
        return byNumber.size() == total
                ? whole(List.copyOf(byNumber.values()))
                : new Incomplete(Set.copyOf(byNumber.keySet()));
    }

    private static boolean same(JahisFile one, JahisFile other) {
        return one.symbol() != null && other.symbol() != null
                ? one.symbol().sameAs(other.symbol())
                : one.records().size() == other.records().size()
                        && IntStream.range(0, one.records().size()).allMatch(i -> one.records()
                                .get(i)
                                .sameAs(other.records().get(i)));
    }

    private static SplitSet whole(List<JahisFile> parts) {
        return parts.get(0).symbol() == null
                ? new Complete(merged(parts))
                : chain(parts.stream().map(JahisFile::symbol).toList());
    }

    /** Links bear one byte of parity and no name: that byte must come out right, or they are of two slips. */
    private static SplitSet chain(List<QrSymbol> links) {
        var whole = QrSymbol.joined(links);
        try {
            return links.get(0).closes(whole) ? new Complete(JahisFile.ofText(whole)) : new Mixed();
        } catch (Refusal notOfOneSlip) {
            return new Mixed();
        }
    }

    private static JahisFile merged(List<JahisFile> parts) {
        List<JahisRecord> all = new ArrayList<>();
        for (var part : parts) {
            var records = part.records().stream()
                    .filter(each -> !each.number().equals("911"))
                    .toList();
            int headings = (int) records.stream()
                    .takeWhile(each -> HEADERS.contains(each.number()))
                    .count();
            all.addAll(newHeadings(all, records.subList(0, headings)));
            all.addAll(records.subList(headings, records.size()));
        }
        return JahisFile.of(parts.get(0).kind(), all);
    }

    /**
     * Some writers repeat the heading records on every part. Those that say nothing new are left out; where the day or the
     * pharmacy is another, a new block begins, and its headings stay.
     */
    private static List<JahisRecord> newHeadings(List<JahisRecord> before, List<JahisRecord> headings) {
        boolean sameBlock = headings.stream()
                .filter(each -> each.number().equals("5") || each.number().equals("11"))
                .allMatch(each -> saidLast(before, each));
        return headings.stream()
                .filter(each -> !(sameBlock || each.number().equals("1")) || !saidLast(before, each))
                .toList();
    }

    private static boolean saidLast(List<JahisRecord> before, JahisRecord heading) {
        JahisRecord last = null;
        for (var each : before) {
            last = each.number().equals(heading.number()) ? each : last;
        }
        return last != null && last.covers(heading);
    }
}
