package jp.lg.nayoro.polaris.record.service.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 同じものの束ね. Entries that share any key stand together, also by way of a third; the order in which they come stays. */
final class Merging {

    private Merging() {}

    static <T> List<List<T>> byAnyOf(List<T> entries, Function<T, Set<String>> keys) {
        var groups = new LinkedHashMap<Set<String>, List<T>>();
        for (var entry : entries) {
            var all = new HashSet<>(keys.apply(entry));
            var members = new ArrayList<T>();
            groups.entrySet().removeIf(group -> {
                boolean same = group.getKey().stream().anyMatch(keys.apply(entry)::contains);
                if (same) {
                    all.addAll(group.getKey());
                    members.addAll(group.getValue());
                }
                return same;
            });
            members.add(entry);
            groups.put(all, members);
        }
        return groups.values().stream()
                .map(group -> entries.stream().filter(group::contains).toList())
                .toList();
    }
}
