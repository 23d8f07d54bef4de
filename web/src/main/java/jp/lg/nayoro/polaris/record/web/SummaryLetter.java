package jp.lg.nayoro.polaris.record.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.record.entity.InstitutionContactRow;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineManner;
import jp.lg.nayoro.polaris.record.service.summary.EmergencySummary;
import jp.lg.nayoro.polaris.record.service.summary.PlannerContact;
import jp.lg.nayoro.polaris.record.service.summary.SummarySection;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.LetterColumn;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** 救急サマリー on one A4. What does not fit is counted, never left out in silence. */
@ApplicationScoped
public class SummaryLetter {

    static final int DRUGS = 20;
    static final int OTHER_DRUGS = 3;
    static final int PROBLEMS = 10;
    static final int INSTITUTIONS = 8;

    private static final Set<MedicineManner> OTHERS = EnumSet.complementOf(EnumSet.of(MedicineManner.DAILY));

    @Inject
    SummaryWords words;

    @Inject
    PersonBarWords bar;

    public Letter of(PersonBar person, EmergencySummary summary) {
        var letter = new Letter(Words.text("record_summary.title.paper"), summary.madeBy(), summary.madeAt())
                .dense()
                .dated(summary.madeAt().toLocalDate());
        who(letter, person, summary);
        letter.note(Words.text("record_summary.header.allergies") + "：" + allergies(person));
        letter.heading(Words.text("record_summary.header.drugs"));
        drugs(letter, summary);
        letter.heading(Words.text("record_summary.header.course"))
                .fact(
                        Words.text("record_summary.header.problems"),
                        lines(summary.problems(), PROBLEMS, words::problem, "、"))
                .fact(Words.text("record_summary.header.stay"), lines(summary.stays(), 1, words::stay, ""))
                .fact(
                        Words.text("record_summary.header.care"),
                        lines(summary.certification(), 1, words::certification, ""))
                .fact(Words.text("record_summary.header.blood"), lines(summary.blood(), 2, words::mark, "、"))
                .fact(
                        Words.text("record_summary.header.infections"),
                        lines(summary.infections(), PROBLEMS, words::mark, "、"));
        return letter.heading(Words.text("record_summary.header.contacts"))
                .fact(Words.text("record_summary.header.planners"), planners(summary.planners()))
                .fact(Words.text("record_summary.header.institutions"), institutions(summary.institutions()))
                .blank(Words.text("record_summary.label.family"))
                .paragraph(Words.text("record_summary.paragraph.source"));
    }

    private static void who(Letter letter, PersonBar person, EmergencySummary summary) {
        letter.fact(Words.text("resident.name"), person.name() + "（" + person.nameKana() + "）")
                .fact(
                        Words.text("resident.birthDate"),
                        JapaneseCalendar.format(person.birthDate()) + "　" + person.age()
                                + Words.text("general.years_old") + "　" + Words.of(person.sex()))
                .fact(
                        Words.text("record_summary.label.home"),
                        Stream.of(summary.address(), summary.phone())
                                .filter(Objects::nonNull)
                                .collect(joining("　")));
    }

    private String allergies(PersonBar person) {
        var known = bar.allergies(person);
        return known.isEmpty() ? Words.text("record_summary.paragraph.no_allergy") : known;
    }

    /** What is taken daily in a table, what is taken when needed or used otherwise in a line a manner. */
    private void drugs(Letter letter, EmergencySummary summary) {
        if (summary.drugs().rows().isEmpty()) {
            letter.paragraph(absent(summary.drugs().shared()));
            return;
        }
        daily(letter, summary);
        for (var manner : OTHERS) {
            var rows = new SummarySection<>(true, summary.drugs(manner));
            if (!rows.nothing()) {
                letter.fact(
                        Words.of(manner), lines(rows, OTHER_DRUGS, line -> words.brief(line, summary.today()), "、"));
            }
        }
    }

    private void daily(Letter letter, EmergencySummary summary) {
        var drugs = summary.drugs(MedicineManner.DAILY);
        if (drugs.isEmpty()) {
            return;
        }
        var today = summary.today();
        var limit = DRUGS - shownElsewhere(summary);
        letter.table(
                List.of(
                        new LetterColumn(Words.text("record_entries.label.drug"), 35),
                        new LetterColumn(Words.text("record_entries.label.usage"), 27),
                        new LetterColumn(Words.text("record_summary.label.origin"), 38)),
                drugs.stream()
                        .limit(limit)
                        .map(line -> List.of(words.drug(line), words.dose(line, today), words.origin(line, today)))
                        .toList());
        if (drugs.size() > limit) {
            letter.paragraph(more(drugs.size() - limit));
        }
    }

    private static int shownElsewhere(EmergencySummary summary) {
        return OTHERS.stream()
                .mapToInt(manner -> Math.min(OTHER_DRUGS, summary.drugs(manner).size()))
                .sum();
    }

    private static <T> String lines(SummarySection<T> section, int limit, Function<T, String> line, String between) {
        if (section.rows().isEmpty()) {
            return absent(section.shared());
        }
        var left = section.rows().size() - limit;
        return section.rows().stream().limit(limit).map(line).collect(joining(between))
                + (left > 0 ? "　" + more(left) : "");
    }

    private static String planners(List<PlannerContact> planners) {
        return planners.isEmpty()
                ? absent(true)
                : planners.stream()
                        .map(planner -> contact(planner.name() + "（" + planner.facility() + "）", planner.phone()))
                        .collect(joining("\n"));
    }

    private static String institutions(List<InstitutionContactRow> institutions) {
        var left = institutions.size() - INSTITUTIONS;
        return institutions.isEmpty()
                ? absent(true)
                : institutions.stream()
                                .limit(INSTITUTIONS)
                                .map(row -> contact(Words.of(row.kind()) + " " + row.name(), row.phone()))
                                .collect(joining("\n"))
                        + (left > 0 ? "\n" + more(left) : "");
    }

    private static String contact(String name, String phone) {
        return phone == null ? name : name + "　☎ " + phone;
    }

    private static String absent(boolean shared) {
        return Words.text(shared ? "record_summary.paragraph.nothing" : "record_summary.paragraph.not_shared");
    }

    private static String more(int left) {
        return Words.text("record_summary.paragraph.more", left);
    }
}
