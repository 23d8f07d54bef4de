package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.EndingConsentRow;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 同意更新のご案内: that a consent ends or has ended, and what to do for it to go on. */
final class RenewalLetter {

    private RenewalLetter() {}

    static Letter of(EndingConsentRow consent, String printedBy, LocalDateTime now) {
        var over = consent.validUntil().isBefore(now.toLocalDate());
        return new Letter(Words.text("consent_letter.title.renewal"), printedBy, now)
                .large()
                .dated(now.toLocalDate())
                .to(Letterhead.addressee(consent.postalCode(), consent.address(), consent.name()))
                .from(Letterhead.office())
                .paragraph(Words.text(over ? "consent_letter.paragraph.over" : "consent_letter.paragraph.ends"))
                .fact(Words.text("consent_form.label.valid_until"), JapaneseCalendar.format(consent.validUntil()))
                .paragraph(Words.text("consent_letter.paragraph.renew"))
                .note(Words.text("consent_letter.paragraph.free"));
    }
}
