package jp.lg.nayoro.polaris.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 採用薬: the drugs of the demo town by their keys. */
final class Formulary {

    private final Map<String, Usage> usages = TsvTable.lines("usages.tsv").stream()
            .map(line -> new Usage(line.text("key"), line.text("code"), line.text("text"), line.whole("times")))
            .collect(Collectors.toMap(Usage::key, Function.identity()));
    private final Map<String, Drug> drugs = TsvTable.lines("drugs.tsv").stream()
            .map(this::drug)
            .collect(Collectors.toMap(Drug::key, Function.identity()));

    Drug drug(String key) {
        var drug = drugs.get(key);
        if (drug == null) {
            throw new IllegalArgumentException("No such drug: " + key);
        }
        return drug;
    }

    private Drug drug(TsvTable.Line line) {
        return new Drug(
                line.text("key"),
                line.text("name"),
                line.text("maker"),
                Drug.Kind.of(line.text("kind")),
                line.text("unit"),
                line.whole("per_time"),
                usages.get(line.text("usage")),
                line.text("yj"),
                line.text("hot9"),
                line.text("receipt"));
    }
}
