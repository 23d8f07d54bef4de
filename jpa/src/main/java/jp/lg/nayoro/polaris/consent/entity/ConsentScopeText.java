package jp.lg.nayoro.polaris.consent.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

/** A whole scope as one text, e.g. {@code BLANKET|12,40||BOARD,LAB}: method, institutions, staff, kinds. */
public final class ConsentScopeText {

    private ConsentScopeText() {}

    public static String of(ConsentScope scope) {
        return String.join(
                "|",
                scope.method().name(),
                numbers(scope.facilities().stream().map(FacilityId::value)),
                numbers(scope.staff().stream().map(StaffId::value)),
                scope.categories().stream().map(DataCategory::name).sorted().collect(joining(",")));
    }

    static ConsentScope read(String text) {
        var parts = text.split("\\|", -1);
        return new ConsentScope(
                ConsentMethod.valueOf(parts[0]),
                set(parts[1], id -> new FacilityId(Long.parseLong(id))),
                set(parts[2], id -> new StaffId(Long.parseLong(id))),
                set(parts[3], DataCategory::valueOf));
    }

    private static String numbers(Stream<Long> ids) {
        return ids.sorted().map(String::valueOf).collect(joining(","));
    }

    private static <T> Set<T> set(String part, Function<String, T> read) {
        return part.isEmpty()
                ? Set.of()
                : Arrays.stream(part.split(",")).map(read).collect(toSet());
    }
}
