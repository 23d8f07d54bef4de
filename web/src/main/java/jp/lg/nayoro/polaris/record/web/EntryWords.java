package jp.lg.nayoro.polaris.record.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.entity.EarlierValue;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentRow;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.service.EntryGroup;
import jp.lg.nayoro.polaris.record.service.EntryPeriod;
import jp.lg.nayoro.polaris.record.service.Trend;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** How an entry is written: numbers without idle zeros, values as the institution wrote them. */
@Named
@ApplicationScoped
public class EntryWords {

    @Inject
    Clock clock;

    /** When a page was printed: now. */
    public LocalDateTime getNow() {
        return LocalDateTime.now(clock);
    }

    /** 令和8年11月24日, or from one day to the other. */
    public String period(EntryPeriod period) {
        var from = JapaneseCalendar.format(period.from());
        return period.day() ? from : from + "〜" + JapaneseCalendar.format(period.to());
    }

    /** 1錠. Empty where nothing is told. */
    public String amount(BigDecimal number, String unit) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString() + Objects.requireNonNullElse(unit, "");
    }

    /** 28日分, or 10回分 for a drug taken when needed. Empty where neither is told. */
    public String duration(Integer days, Integer times) {
        if (days != null) {
            return Words.text("record_entries.label.days", days);
        }
        return times == null ? "" : Words.text("record_entries.label.times", times);
    }

    /** The value as it was written, with its comparator. */
    public String value(EntryRow entry) {
        return value(entry.value());
    }

    public String value(EntryValue value) {
        return written(value.comparator(), value.text(), value.number());
    }

    public String value(EarlierValue earlier) {
        return written(earlier.comparator(), earlier.text(), earlier.number());
    }

    private String written(String comparator, String text, BigDecimal number) {
        var shown = text == null ? amount(number, "") : text;
        return comparator == null || shown.startsWith(comparator) ? shown : comparator + shown;
    }

    /** 基準値: as written, else from its ends. */
    public String range(EntryRow entry) {
        return range(entry.value());
    }

    public String range(EntryValue value) {
        if (value.rangeText() != null) {
            return value.rangeText();
        }
        return value.rangeLow() == null && value.rangeHigh() == null
                ? ""
                : amount(value.rangeLow(), "") + "〜" + amount(value.rangeHigh(), "");
    }

    /** H 高, L 低: letters and a word, so that colour is never alone. */
    public String flag(Abnormality abnormality) {
        return abnormality == null ? "" : abnormality.letters() + " " + Words.of(abnormality);
    }

    /** ▲ for high, ▼ for low, ◆ for what is merely abnormal, so that colour is never alone. */
    public String shape(Abnormality abnormality) {
        return switch (abnormality) {
            case VERY_HIGH, HIGH -> "▲";
            case VERY_LOW, LOW -> "▼";
            case ABNORMAL -> "◆";
        };
    }

    /** How the value moved since the earlier one. */
    public String arrow(Trend trend) {
        return switch (trend) {
            case UP -> "↗";
            case DOWN -> "↘";
            case SAME -> "→";
        };
    }

    /** 内科、山田 太郎、入院: who stands behind a group, as far as it is told. */
    public String author(EntryGroup group) {
        var author = group.first().author();
        return Stream.of(author.facility(), author.department(), author.practitioner(), inOut(author.inOut()))
                .filter(Objects::nonNull)
                .collect(joining("・"));
    }

    private static String inOut(String letter) {
        if ("I".equals(letter)) {
            return Words.text("record_entries.label.inpatient");
        }
        return "O".equals(letter) ? Words.text("record_entries.label.outpatient") : null;
    }

    /** 120KB, 3.4MB. */
    public String size(EntryDocumentRow document) {
        int kilobytes = Math.max(1, Math.round(document.size() / 1024f));
        return kilobytes < 1024 ? kilobytes + "KB" : "%.1fMB".formatted(kilobytes / 1024.0);
    }

    /** What else there is to say of a drug: its way into the body, of an infusion its amount, a note. */
    public String remarks(EntryRow entry) {
        var dose = entry.dose();
        var total = entry.category() == EntryCategory.INJECTION && dose.totalQuantity() != null
                ? amount(dose.totalQuantity(), dose.totalUnit())
                : null;
        return Stream.of(dose.route(), total, entry.note())
                .filter(Objects::nonNull)
                .collect(joining("、"));
    }
}
