package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.entity.CourseRow;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.service.YjCode;

/** 投薬の帯. The spans of days for which one drug was prescribed or dispensed, by whomever; the bar under the graphs. */
public record Course(String name, List<Span> spans) implements Serializable {

    public record Span(LocalDate from, LocalDate to) implements Serializable {}

    private static final int SAME_DRUG = 9;

    /** One for each drug, by its YJ code up to the maker or else by its name; the one given last comes first. */
    static List<Course> of(List<CourseRow> rows, LocalDate from, LocalDate to) {
        var drugs = new LinkedHashMap<String, List<CourseRow>>();
        rows.stream()
                .filter(row -> !row.lastDay().isBefore(from) && !row.on().isAfter(to))
                .forEach(row -> drugs.computeIfAbsent(keyOf(row), key -> new ArrayList<>())
                        .add(row));
        return drugs.values().stream()
                .map(given -> new Course(given.get(0).display(), spans(given)))
                .sorted(Comparator.comparing(Course::last).reversed())
                .toList();
    }

    private static String keyOf(CourseRow row) {
        return yj(row.code())
                .or(() -> yj(row.alternative()))
                .map(code -> code.value().substring(0, SAME_DRUG))
                .orElseGet(() -> LabRows.folded(row.display()));
    }

    private static Optional<YjCode> yj(EntryCode code) {
        return Optional.ofNullable(code).flatMap(YjCode::of);
    }

    /** Spans that touch or overlap are one: a bar tells when a drug was there, not how often it was fetched. */
    private static List<Span> spans(List<CourseRow> given) {
        var spans = new ArrayList<Span>();
        given.stream()
                .map(row -> new Span(row.on(), row.lastDay()))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
                    if (last != null && !span.from().isAfter(last.to().plusDays(1))) {
                        var end = span.to().isAfter(last.to()) ? span.to() : last.to();
                        spans.set(spans.size() - 1, new Span(last.from(), end));
                    } else {
                        spans.add(span);
                    }
                });
        return List.copyOf(spans);
    }

    LocalDate last() {
        return spans.get(spans.size() - 1).to();
    }
}
