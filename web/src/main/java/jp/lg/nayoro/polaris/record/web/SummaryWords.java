package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.record.entity.MarkRow;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineLine;
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

    @Inject
    MedicineWords medicines;

    /** アピキサバン錠2.5mg【抗凝固薬】: what is to be known of it at the bedside stands beside it. */
    public String drug(MedicineLine line) {
        return line.name() + line.marks().stream().map("【%s】"::formatted).collect(joining());
    }

    /** 1回1錠　1日3回 毎食後; of 頓服 for how many times, too. */
    public String dose(MedicineLine line, LocalDate today) {
        var dose = line.running(today).get(0).told().dose();
        return Stream.of(medicines.taking(dose), entries.duration(null, dose.times()))
                .filter(words -> !words.isEmpty())
                .collect(joining("　"));
    }

    /** サンピラー薬局　11/24調剤　12/21まで, with every other place it runs from. Courses are of this year, so the year is left out. */
    public String origin(MedicineLine line, LocalDate today) {
        var running = line.running(today);
        var newest = running.get(0);
        var others = running.stream()
                .map(supply -> supply.told().institution())
                .filter(name -> !name.equals(newest.told().institution()))
                .distinct()
                .collect(joining("・"));
        return Stream.of(
                        newest.told().institution(),
                        monthDay(newest.from()) + Words.of(newest.told().category()),
                        newest.dated() ? Words.text("record_summary.label.until", monthDay(newest.until())) : "",
                        line.nothingFetched(today) ? Words.text("record_medicines.label.not_fetched") : "",
                        others.isEmpty() ? "" : Words.text("record_summary.label.other_places", others))
                .filter(words -> !words.isEmpty())
                .collect(joining("　"));
    }

    /** The same in one piece, for a drug that has no line of its own on paper. */
    public String brief(MedicineLine line, LocalDate today) {
        return drug(line) + "（" + dose(line, today) + "　" + origin(line, today) + "）";
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
