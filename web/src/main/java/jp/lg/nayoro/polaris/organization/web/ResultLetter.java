package jp.lg.nayoro.polaris.organization.web;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.service.DecidedPaper;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 結果通知書 of a 利用申請, 変更届 or 廃止届: approved, or given back with the reason. */
final class ResultLetter {

    private static final String[] TITLES = {
        "result_letter.title.admission", "result_letter.title.change", "result_letter.title.closure"
    };
    private static final String[] APPROVED = {
        "result_letter.paragraph.admitted", "result_letter.paragraph.changed", "result_letter.paragraph.closed"
    };
    private static final String[] DAYS = {
        "result_letter.label.first_day", "result_letter.label.change_day", "result_letter.label.closed_from"
    };

    private ResultLetter() {}

    static Letter of(DecidedPaper decided) {
        var paper = decided.paper();
        var sheet = paper.sheet();
        var which = sheet.paper().ordinal();
        var approved = paper.state() == FacilityApplicationState.APPROVED;
        var letter = new Letter(Words.text(TITLES[which]), decided.printedBy(), decided.printedAt())
                .numbered(Words.text("result_letter.label.number", Long.toString(paper.id())))
                .dated(paper.decidedAt().toLocalDate())
                .to(sheet.profile().getName() + " " + Words.text("result_letter.label.to"))
                .from(Words.text("general.town"), Words.text("general.paragraph.office"))
                .paragraph(Words.text(approved ? APPROVED[which] : "result_letter.paragraph.returned"))
                .fact(Words.text("result_letter.label.result"), Words.of(paper.state()))
                .fact(Words.text("organization.label.name"), sheet.profile().getName())
                .fact(Words.text("organization.label.kind"), Words.of(sheet.kind()))
                .fact(Words.text("organization.label.number"), (sheet.number() + " " + sheet.serviceCode()).strip())
                .fact(Words.text(DAYS[which]), day(sheet.effectiveOn()))
                .fact(Words.text("organization.label.received_on"), day(sheet.receivedOn()));
        if (!approved) {
            return letter.fact(Words.text("result_letter.label.reason"), paper.reason())
                    .note(Words.text("result_letter.paragraph.again"));
        }
        return sheet.paper() == FacilityPaper.ADMISSION
                ? letter.fact(
                                Words.text("organization.label.manager"),
                                sheet.manager().name())
                        .note(Words.text("result_letter.paragraph.duties"))
                : letter;
    }

    private static String day(LocalDate day) {
        return JapaneseCalendar.format(day);
    }
}
