package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.service.medicine.Evidence;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineLine;
import jp.lg.nayoro.polaris.record.service.medicine.Supply;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** How the page of medicines speaks: doses, usages and days in plain words, with the same facts as its drawings. */
@Named
@ApplicationScoped
public class MedicineWords {

    @Inject
    EntryWords entries;

    /** 1回1錠　1日1回 朝食後. Empty where nothing is told. */
    public String taking(EntryDose dose) {
        return joined("　", amount(dose), dose.usageText());
    }

    private String amount(EntryDose dose) {
        if (dose.perTime() != null) {
            return Words.text("record_medicines.label.per_time", entries.amount(dose.perTime(), dose.unit()));
        }
        return dose.perDay() == null
                ? null
                : Words.text("record_medicines.label.per_day", entries.amount(dose.perDay(), dose.unit()));
    }

    /** 28日分, 10回分, or the whole amount. */
    public String quantity(EntryDose dose) {
        var counted = entries.duration(dose.days(), dose.times());
        return counted.isEmpty() ? entries.amount(dose.totalQuantity(), dose.totalUnit()) : counted;
    }

    /** A line of evidence behind the day and the institution: what it says of the drug, or of the reaction. */
    public String says(Evidence evidence) {
        return joined("　", taking(evidence.dose()), quantity(evidence.dose()), evidence.text());
    }

    /** あと5日, きょうまで; for what has no days, how much was handed out. */
    public String left(MedicineLine line, LocalDate today) {
        if (line.nothingFetched(today)) {
            return Words.text("record_medicines.label.not_fetched");
        }
        var days = line.daysLeft(today);
        if (days == null) {
            return quantity(line.newest().told().dose());
        }
        return days == 0
                ? Words.text("record_medicines.label.until_today")
                : Words.text("record_medicines.label.days_left", days);
    }

    /** 11月2日〜11月29日: the days of a supply, or that nobody tells its end. */
    public String days(Supply supply) {
        var from = day(supply.from());
        return supply.dated()
                ? Words.text("record_medicines.label.from_until", from, day(supply.until()))
                : Words.text("record_medicines.label.from_undated", from);
    }

    private static String day(LocalDate day) {
        return Words.text("record_medicines.label.day", day.getMonthValue(), day.getDayOfMonth());
    }

    private static String joined(String separator, String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(joining(separator));
    }
}
