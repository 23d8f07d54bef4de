package jp.lg.nayoro.polaris.record.web;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.news.NewsItem;
import jp.lg.nayoro.polaris.record.service.news.NewsKind;
import jp.lg.nayoro.polaris.record.service.news.NewsValue;
import jp.lg.nayoro.polaris.record.service.news.RecordNews;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** The words of what is new, of one person and of all. */
@Named
@ApplicationScoped
public class NewsWords {

    @Inject
    EntryWords entries;

    /** 前回（11月3日）からの新しい情報 12件. */
    public String banner(RecordNews news) {
        var seen = news.seenAt();
        return Words.text("record_news.header.banner", seen.getMonthValue(), seen.getDayOfMonth(), news.count());
    }

    /** What it is about: the drug, the values with those before, until when a consent holds. */
    public String text(NewsItem item) {
        if (!item.values().isEmpty()) {
            return item.values().stream().map(this::value).collect(joining("、"));
        }
        if (item.kind() == NewsKind.CONSENT) {
            return Words.text("record_today.label.valid_until", JapaneseCalendar.format(item.on()));
        }
        return Objects.requireNonNullElse(item.subject(), "");
    }

    /** R8.11.20　市立病院. */
    public String origin(NewsItem item) {
        var day = item.kind() == NewsKind.CONSENT ? item.arrivedAt().toLocalDate() : item.on();
        return Stream.of(JapaneseCalendar.formatShort(day), item.from())
                .filter(Objects::nonNull)
                .collect(joining("　"));
    }

    public String icon(NewsItem item) {
        return switch (item.kind()) {
            case DEATH, VERY_ABNORMAL -> "warning";
            case ADMISSION, DISCHARGE -> "visit";
            case NEW_DRUG, STOPPED_DRUG -> "medicine";
            case ABNORMAL -> "lab";
            case CARE_PLAN -> "file";
            case CONSENT -> "consent";
        };
    }

    public String tone(NewsItem item) {
        return switch (item.kind()) {
            case DEATH, VERY_ABNORMAL -> "bad";
            case ADMISSION, DISCHARGE -> "warn";
            default -> "info";
        };
    }

    private String value(NewsValue value) {
        var unit = Objects.requireNonNullElse(value.unit(), "");
        var now = value.analyte() + " " + value.text() + unit + " " + entries.flag(value.abnormality());
        return value.earlier() == null ? now : now + Words.text("record_today.label.earlier", value.earlier());
    }
}
