package jp.lg.nayoro.polaris.record.service.news;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** What is new about one person, the most urgent first. */
public record PersonNews(NewsItem.Whom whom, List<NewsItem> items) implements Serializable {

    /** Whom to look at first: by the most urgent thing, then by name. */
    static final Comparator<PersonNews> MOST_URGENT_FIRST = Comparator.comparing(PersonNews::mostUrgent)
            .thenComparing(news -> news.whom().nameKana())
            .thenComparing(news -> news.whom().resident().value());

    private NewsKind mostUrgent() {
        return items.get(0).kind();
    }

    PersonNews marked(String key, boolean isMarked) {
        return new PersonNews(
                whom,
                items.stream()
                        .map(item -> item.key().equals(key) ? item.marked(isMarked) : item)
                        .toList());
    }
}
