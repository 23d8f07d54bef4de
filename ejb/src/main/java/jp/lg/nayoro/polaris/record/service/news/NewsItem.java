package jp.lg.nayoro.polaris.record.service.news;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 気づき. One thing that is new about one person.
 *
 * @param key by which it is marked; the same however often the list is made
 * @param on the day it is about
 * @param from the institution that told it; null of a consent
 * @param subject what it is about, in the words of who told it; null where the kind says it all
 * @param values the values out of their range; empty but of those
 * @param cell the row of the matrix it stands in; null where it stands in none
 * @param fresh whether it came after the caller's last look
 */
public record NewsItem(
        String key,
        NewsKind kind,
        Whom whom,
        LocalDate on,
        LocalDateTime arrivedAt,
        String from,
        String subject,
        List<NewsValue> values,
        MatrixRow cell,
        boolean fresh,
        boolean marked)
        implements Serializable {

    /** Of whom it is. */
    public record Whom(ResidentId resident, String name, String nameKana) implements Serializable {

        /** Id only: this string reaches logs. */
        @Override
        public String toString() {
            return "Whom[" + resident + "]";
        }
    }

    NewsItem seenFrom(LocalDateTime lookedAt, boolean isMarked) {
        var isFresh = lookedAt == null || arrivedAt.isAfter(lookedAt);
        return new NewsItem(key, kind, whom, on, arrivedAt, from, subject, values, cell, isFresh, isMarked);
    }

    public NewsItem marked(boolean isMarked) {
        return new NewsItem(key, kind, whom, on, arrivedAt, from, subject, values, cell, fresh, isMarked);
    }

    /** Key only: this string may reach a log. */
    @Override
    public String toString() {
        return "NewsItem[" + key + "]";
    }
}
