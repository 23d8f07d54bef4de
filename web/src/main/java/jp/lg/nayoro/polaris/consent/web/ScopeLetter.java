package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeNoticeRow;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 利用施設の参加・脱退のお知らせ: to one person, or as the text of a public notice, which names nobody. */
final class ScopeLetter {

    private ScopeLetter() {}

    static Letter to(ScopeNoticeRow person, DecidedScopeRow change, String printedBy, LocalDateTime now) {
        var letter = begin(change, printedBy, now)
                .to(Letterhead.addressee(person.postalCode(), person.address(), person.name()));
        return tell(letter, change);
    }

    static Letter toAll(DecidedScopeRow change, String printedBy, LocalDateTime now) {
        return tell(begin(change, printedBy, now).to(Words.text("consent_letter.paragraph.everybody")), change);
    }

    private static Letter begin(DecidedScopeRow change, String printedBy, LocalDateTime now) {
        var title = change.joins() ? "consent_letter.title.joins" : "consent_letter.title.leaves";
        return new Letter(Words.text(title), printedBy, now).large().dated(now.toLocalDate());
    }

    private static Letter tell(Letter letter, DecidedScopeRow change) {
        letter.from(Letterhead.office())
                .paragraph(Words.text(
                        change.joins() ? "consent_letter.paragraph.joins" : "consent_letter.paragraph.leaves"))
                .fact(Words.text("consent_letter.label.facility"), change.facilityName())
                .fact(Words.text("consent_scopenotice.label.from"), JapaneseCalendar.format(change.fromDay()));
        return change.joins() ? letter.paragraph(Words.text("consent_letter.paragraph.keep_out")) : letter;
    }
}
