package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.record.entity.MarkRow;
import jp.lg.nayoro.polaris.record.service.summary.CurrentDrug;
import jp.lg.nayoro.polaris.record.service.summary.KnownProblem;
import jp.lg.nayoro.polaris.record.service.summary.Stay;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** The words of 救急サマリー, on the screen and on paper alike. */
@Named
@ApplicationScoped
public class SummaryWords {

    @Inject
    EntryWords entries;

    /** 1日3錠　毎食後　R8.12.3まで. */
    public String dose(CurrentDrug drug) {
        var dose = drug.entry().dose();
        var perDay = entries.amount(dose.perDay(), dose.unit());
        var perTime = entries.amount(dose.perTime(), dose.unit());
        return Stream.of(
                        perDay.isEmpty() ? null : Words.text("record_summary.label.per_day", perDay),
                        perDay.isEmpty() && !perTime.isEmpty()
                                ? Words.text("record_summary.label.per_time", perTime)
                                : null,
                        dose.usageText(),
                        dose.times() == null ? null : entries.duration(null, dose.times()))
                .filter(Objects::nonNull)
                .collect(joining("　"));
    }

    /** サンピラー薬局　11/24調剤　12/21まで: courses are of this year, so the year is left out. */
    public String origin(CurrentDrug drug) {
        var from = monthDay(drug.entry().time().on());
        var until = drug.until() == null ? "" : Words.text("record_summary.label.until", monthDay(drug.until()));
        return drug.institution() + "　" + from + Words.of(drug.entry().category()) + "　" + until;
    }

    private static String monthDay(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    public String problem(KnownProblem problem) {
        return problem.name() + "（" + problem.institution() + " " + JapaneseCalendar.formatShort(problem.on()) + "）";
    }

    /** R8.10.3〜R8.10.17　市立病院　内科　理由. */
    public String stay(Stay stay) {
        var until = stay.discharged() == null
                ? Words.text("record_summary.label.in_hospital")
                : JapaneseCalendar.formatShort(stay.discharged());
        return Stream.of(
                        JapaneseCalendar.formatShort(stay.admitted()) + "〜" + until,
                        stay.institution(),
                        stay.department(),
                        stay.note())
                .filter(Objects::nonNull)
                .collect(joining("　"));
    }

    /** 要介護3（R9.3.31まで）. */
    public String certification(CertificationRow row) {
        return Words.of(row.careLevel()) + "　"
                + Words.text("record_summary.label.until", JapaneseCalendar.formatShort(row.validUntil()));
    }

    /** HBs抗原 -（R8.1.5）, with the institution's letter where it set one. */
    public String mark(MarkRow row) {
        var flag = row.flag() == null ? "" : " " + row.flag();
        return row.display() + " " + row.text() + flag + "（" + JapaneseCalendar.formatShort(row.on()) + "）";
    }
}
