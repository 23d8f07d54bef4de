package jp.lg.nayoro.polaris.record.service.news;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * 今日の気づき, one page of it.
 *
 * @param number of the page, from 1
 * @param people of all pages
 * @param waiting items nobody marked, of all pages
 * @param since what came after that is looked at
 * @param lookedAt the caller's last look; null before the first
 * @param now when the list was made
 */
public record TodayPage(
        List<PersonNews> rows,
        int number,
        int pages,
        int people,
        int waiting,
        LocalDateTime since,
        LocalDateTime lookedAt,
        LocalDateTime now)
        implements Serializable {

    /** People a page. */
    public static final int SIZE = 20;

    static TodayPage of(
            List<PersonNews> all, int wanted, LocalDateTime since, LocalDateTime lookedAt, LocalDateTime now) {
        var pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        var number = Math.min(Math.max(1, wanted), pages);
        var from = (number - 1) * SIZE;
        var waiting = all.stream()
                .flatMap(news -> news.items().stream())
                .filter(item -> !item.marked())
                .count();
        return new TodayPage(
                List.copyOf(all.subList(from, Math.min(all.size(), from + SIZE))),
                number,
                pages,
                all.size(),
                (int) waiting,
                since,
                lookedAt,
                now);
    }

    /** The same page after an item was marked, so that what one just did stays in sight and can be taken back. */
    public TodayPage marked(String key, boolean isMarked) {
        return new TodayPage(
                rows.stream().map(news -> news.marked(key, isMarked)).toList(),
                number,
                pages,
                people,
                waiting + (isMarked ? -1 : 1),
                since,
                lookedAt,
                now);
    }
}
