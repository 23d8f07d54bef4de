package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.consent.service.certificate.CertifiedView;
import jp.lg.nayoro.polaris.consent.service.certificate.ViewCertificate;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.LetterColumn;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 閲覧証明書, for the resident, in large letters: who looked, by institution and profession, when, at what kind, and why. */
final class CertificateLetter {

    private CertificateLetter() {}

    /** @param addressee none where whoever prints it knows the resident by number only */
    static Letter of(
            long resident, String[] addressee, ViewCertificate certificate, String printedBy, LocalDateTime now) {
        var letter = new Letter(Words.text("consent_certificate.title"), printedBy, now)
                .large()
                .dated(now.toLocalDate())
                .to(addressee)
                .from(Letterhead.office())
                .paragraph(Words.text("consent_certificate.paragraph.letter"))
                .fact(Words.text("consent_asof.label.resident"), String.valueOf(resident))
                .fact(
                        Words.text("consent_certificate.label.period"),
                        JapaneseCalendar.format(certificate.from())
                                + Words.text("general.label.until")
                                + JapaneseCalendar.format(certificate.until()));
        if (certificate.days().isEmpty()) {
            letter.paragraph(Words.text("consent_certificate.paragraph.nobody"));
        }
        certificate.days().forEach(day -> letter.heading(JapaneseCalendar.format(day.day()))
                .table(
                        columns(),
                        day.views().stream().map(CertificateLetter::row).toList()));
        return letter.note(Words.text("consent_certificate.paragraph.note"));
    }

    private static List<LetterColumn> columns() {
        return List.of(
                new LetterColumn(Words.text("consent_certificate.label.at"), 16),
                new LetterColumn(Words.text("consent_letter.label.institution"), 34),
                new LetterColumn(Words.text("consent_letter.label.kinds"), 24),
                new LetterColumn(Words.text("consent_certificate.label.reason"), 26));
    }

    private static List<String> row(CertifiedView view) {
        var time = JapaneseCalendar.timeOfDay(view.first());
        return List.of(
                view.times() == 1 ? time : time + "\n" + Words.text("consent_certificate.label.times", view.times()),
                view.facilityName() + "\n" + ViewerWords.of(view.profession()),
                Words.of(view.kind()),
                Words.text("DisclosureReason." + view.reason()));
    }
}
