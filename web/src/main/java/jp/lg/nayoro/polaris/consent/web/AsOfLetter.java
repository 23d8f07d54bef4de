package jp.lg.nayoro.polaris.consent.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;
import jp.lg.nayoro.polaris.consent.entity.HeldRow;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.consent.service.AsOfAnswer;
import jp.lg.nayoro.polaris.consent.service.HeldConsent;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.LetterColumn;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** その日の同意 on paper: the same answer as on the screen. */
@ApplicationScoped
public class AsOfLetter {

    private static final String COMMA = "、";

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    Letter of(long resident, AsOfAnswer answer) {
        var letter = new Letter(Words.text("consent_asof.title"), caller.get().name(), LocalDateTime.now(clock))
                .dated(LocalDateTime.now(clock).toLocalDate())
                .from(caller.get().facilityName())
                .fact(Words.text("consent_asof.label.resident"), String.valueOf(resident))
                .fact(Words.text("consent_asof.label.day"), JapaneseCalendar.format(answer.day()))
                .fact(Words.text("consent_asof.label.known"), moment(answer.knownAt()));
        if (answer.held().isEmpty()) {
            letter.paragraph(Words.text("consent_asof.paragraph.none"));
        }
        answer.held().forEach(held -> tell(letter, held));
        return letter.note(Words.text("consent_asof.paragraph.lead"));
    }

    private static void tell(Letter letter, HeldConsent held) {
        var row = held.row();
        letter.heading(
                Words.of(row.scope().method()) + "　" + Words.text("consent_asof.label.number") + row.consentId());
        letter.fact(Words.text("consent_asof.label.held"), stretch(row));
        letter.fact(
                Words.text("consent_form.label.categories"),
                held.categories().stream().map(Words::of).collect(joining(COMMA)));
        letter.fact(Words.text("consent_form.label.form_version"), row.formVersion());
        letter.fact(Words.text("consent_form.label.signer_kind"), signer(row));
        letter.fact(Words.text("consent_asof.label.paper"), papers(held.sheets()));
        letter.fact(
                Words.text("consent_asof.label.entered"),
                Words.of(row.cause()) + "　" + moment(row.knownFrom()) + "　" + row.knownBy());
        letter.table(
                List.of(
                        new LetterColumn(Words.text("consent_asof.label.team"), 40),
                        new LetterColumn(Words.text("consent_papers.label.facility"), 60)),
                held.team().stream().map(AsOfLetter::member).toList());
        if (!held.leftOut().isEmpty()) {
            letter.fact(Words.text("consent_form.label.excluded"), String.join(COMMA, held.leftOut()));
        }
        letter.fact(Words.text("consent_asof.label.institutions"), String.join(COMMA, held.institutions()));
    }

    private static List<String> member(CareTeamRow member) {
        return List.of(member.name() + "（" + Words.of(member.profession()) + "）", member.facilityName());
    }

    private static String stretch(HeldRow row) {
        var first = row.from().toLocalDate();
        return (row.beginsWithADay() ? JapaneseCalendar.format(first) : moment(row.from()))
                + Words.text("general.label.until")
                + (row.endsWithTheDay() ? JapaneseCalendar.format(row.lastDay()) : moment(row.until()));
    }

    /** Without names for whoever knows residents by number. */
    private static String signer(HeldRow row) {
        return Stream.of(Words.of(row.signerKind()), row.signerName(), row.signerRelationship())
                .filter(part -> part != null)
                .collect(joining("　"));
    }

    private static String papers(List<SheetRow> sheets) {
        return sheets.isEmpty()
                ? Words.text("consent_form.label.no_scan")
                : sheets.stream().map(AsOfLetter::paper).collect(joining(COMMA));
    }

    private static String paper(SheetRow sheet) {
        var named = Words.text("consent_list.label.sheet") + sheet.sheet();
        return sheet.scopePage() == null
                ? named
                : named + "（" + Words.text("consent_list.label.scope_on") + sheet.scopePage()
                        + Words.text("consent_list.label.page") + "）";
    }

    private static String moment(LocalDateTime at) {
        return JapaneseCalendar.format(at.toLocalDate()) + " " + JapaneseCalendar.timeOfDay(at);
    }
}
