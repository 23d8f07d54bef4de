package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.paper.PrintedForm;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/**
 * 同意書, filled in with what is known of the person and with boxes for what they decide and sign. The QR symbol in its corner brings the
 * signed paper back to them.
 */
final class ConsentFormLetter {

    private ConsentFormLetter() {}

    static Letter of(PrintedForm form, String printedBy, LocalDateTime now) {
        var letter = new Letter(Words.text("consent_letter.title.form"), printedBy, now)
                .large()
                .numbered(Words.text("consent_letter.label.version") + " " + form.formVersion())
                .qr(form.symbol(), Words.text("consent_letter.label.symbol"));
        form.wording().lines().filter(line -> !line.isBlank()).forEach(letter::paragraph);
        person(letter, form.person());
        choices(letter);
        signature(letter);
        return letter;
    }

    private static void person(Letter letter, ResidentDetail person) {
        letter.heading(Words.text("consent_letter.header.person"))
                .fact(Words.text("resident.name"), person.name() + "（" + person.nameKana() + "）")
                .fact(
                        Words.text("resident.birthDate"),
                        JapaneseCalendar.format(person.birthDate()) + "　" + Words.of(person.sex()))
                .fact(Words.text("resident.address"), joined(person.postalCode(), person.address()))
                .fact(Words.text("resident.phone"), joined(person.phone()))
                .fact(
                        Words.text("consent_letter.label.insured"),
                        joined(person.insurerNumber(), person.insuredNumber()));
    }

    private static void choices(Letter letter) {
        letter.pageBreak()
                .heading(Words.text("consent_letter.header.choices"))
                .fact(Words.text("consent_form.label.method"), Words.text("consent_letter.paragraph.methods"))
                .blank(Words.text("consent_form.label.excluded"))
                .fact(
                        Words.text("consent_form.label.categories"),
                        Arrays.stream(DataCategory.values())
                                .filter(category -> category != DataCategory.IDENTITY)
                                .map(category -> "□ " + Words.of(category))
                                .collect(joining("\n")))
                .fact(Words.text("consent_form.label.period"), Words.text("consent_letter.paragraph.period"));
    }

    private static void signature(Letter letter) {
        letter.heading(Words.text("consent_letter.header.signature"))
                .fact(Words.text("consent_form.label.signed_on"), Words.text("consent_letter.paragraph.day"))
                .blank(Words.text("consent_letter.label.signature"))
                .blank(Words.text("consent_letter.label.proxy"))
                .blank(Words.text("consent_letter.label.received"))
                .note(Words.text("consent_letter.paragraph.return"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(joining(" "));
    }
}
