package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.lab.Course;
import jp.lg.nayoro.polaris.record.service.lab.LabAnalyte;
import jp.lg.nayoro.polaris.record.service.lab.LabSeries;
import jp.lg.nayoro.polaris.record.service.lab.LabValue;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** How values stand in the table of labs and beside their graphs. */
@Named
@ApplicationScoped
public class LabWords {

    @Inject
    EntryWords entries;

    /** ▲H, ▼L: a shape and letters, so that colour is never alone. Empty for a value within its range. */
    public String mark(LabValue value) {
        return value.abnormality() == null
                ? ""
                : PointShape.of(value.abnormality()).sign()
                        + value.abnormality().letters();
    }

    /** 0.92 mg/dL. */
    public String withUnit(LabValue value) {
        var unit = value.value().unit();
        var number = entries.value(value.value());
        return unit == null ? number : number + " " + unit;
    }

    /** What else there is to say of a value that stands in a row with others: its unit and method where they differ. */
    public String difference(LabAnalyte analyte, LabValue value) {
        return Stream.of(
                        analyte.severalUnits()
                                ? Objects.requireNonNullElse(value.value().unit(), "")
                                : "",
                        analyte.severalMethods() && value.method() != null ? method(value) : "")
                .filter(words -> !words.isEmpty())
                .collect(joining(" "));
    }

    /** 測定法271. */
    public String method(LabValue value) {
        return Words.text("record_labs.label.method", value.method());
    }

    /** R8.11.24 0.92 mg/dL H 高値: for the pointer over a point; the institution stands in the table. */
    public String told(LabValue value) {
        return Stream.of(
                        JapaneseCalendar.formatShort(value.column().on()),
                        withUnit(value),
                        entries.flag(value.abnormality()))
                .filter(words -> !words.isEmpty())
                .collect(joining(" "));
    }

    /** クレアチニン（mg/dL、測定法 271）: what one graph shows. */
    public String title(LabSeries series) {
        var about = Stream.of(
                        Objects.requireNonNullElse(series.unit(), ""),
                        series.method() == null ? "" : Words.text("record_labs.label.method", series.method()))
                .filter(words -> !words.isEmpty())
                .collect(joining("、"));
        return about.isEmpty() ? series.analyte().name() : series.analyte().name() + "（" + about + "）";
    }

    /** ↗ ↘ → with its words, against the value before; empty where they do not compare. */
    public String course(LabAnalyte analyte) {
        var course = analyte.course();
        if (course == null) {
            return "";
        }
        return course > 0 ? "↗" : course < 0 ? "↘" : "→";
    }

    public String courseWords(LabAnalyte analyte) {
        var course = analyte.course();
        if (course == null) {
            return "";
        }
        return Words.text(
                course > 0
                        ? "record_labs.label.rising"
                        : course < 0 ? "record_labs.label.falling" : "record_labs.label.steady");
    }

    public String sparkline(LabAnalyte analyte) {
        return Sparkline.points(analyte);
    }

    /** 2026/5, at the axis. */
    public String month(LocalDate first) {
        return first.getYear() + "/" + first.getMonthValue();
    }

    /** R8.4.1〜R8.4.28. */
    public String span(Course.Span span) {
        return JapaneseCalendar.formatShort(span.from()) + "〜" + JapaneseCalendar.formatShort(span.to());
    }
}
