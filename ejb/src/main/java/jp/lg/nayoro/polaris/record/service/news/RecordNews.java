package jp.lg.nayoro.polaris.record.service.news;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;

import jp.lg.nayoro.polaris.record.entity.ArrivedCount;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * 前回からの新しい情報 of one person.
 *
 * @param seenAt the caller's last visit; null before the first, when nothing is told to be new
 * @param mark what the page reports once it was really shown
 * @param kinds one row a kind of entry that came
 */
public record RecordNews(LocalDateTime seenAt, LocalDateTime mark, List<Kind> kinds) implements Serializable {

    /** Days a kind that are linked one by one. */
    private static final int DAYS = 4;

    /** What came of one kind, the newest days first. */
    public record Kind(EntryCategory category, long count, List<ArrivedCount> days) implements Serializable {

        public boolean more() {
            return days.stream().mapToLong(ArrivedCount::count).sum() < count;
        }
    }

    static RecordNews of(LocalDateTime seenAt, LocalDateTime mark, List<ArrivedCount> newestFirst) {
        var kinds = newestFirst.stream().collect(groupingBy(ArrivedCount::category, TreeMap::new, toList()));
        return new RecordNews(
                seenAt,
                mark,
                kinds.entrySet().stream()
                        .map(kind -> new Kind(
                                kind.getKey(),
                                kind.getValue().stream()
                                        .mapToLong(ArrivedCount::count)
                                        .sum(),
                                kind.getValue().stream().limit(DAYS).toList()))
                        .toList());
    }

    public long count() {
        return kinds.stream().mapToLong(Kind::count).sum();
    }
}
