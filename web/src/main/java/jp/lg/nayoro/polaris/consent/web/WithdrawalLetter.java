package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.consent.service.withdrawal.PastViewer;
import jp.lg.nayoro.polaris.consent.service.withdrawal.WithdrawalAccount;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.LetterColumn;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** 同意撤回完了通知書, for the resident: that it is done, and who had looked until then, by institution and profession, without names. */
final class WithdrawalLetter {

    private WithdrawalLetter() {}

    static Letter of(ResidentDetail person, WithdrawalAccount account, String printedBy, LocalDateTime now) {
        var withdrawal = account.latest();
        var letter = new Letter(Words.text("consent_letter.title.withdrawal"), printedBy, now)
                .large()
                .dated(now.toLocalDate())
                .to(Letterhead.addressee(person.postalCode(), person.address(), person.name()))
                .from(Letterhead.office())
                .paragraph(Words.text("consent_letter.paragraph.withdrawn"))
                .fact(Words.text("resident.name"), person.name())
                .fact(Words.text("resident.birthDate"), JapaneseCalendar.format(person.birthDate()))
                .fact(Words.text("consent_withdraw.label.at"), moment(withdrawal.withdrawnAt()))
                .fact(Words.text("consent_withdraw.label.requester"), withdrawal.requesterName())
                .paragraph(Words.text(
                        switch (withdrawal.copies()) {
                            case KEEP -> "consent_letter.paragraph.keep";
                            case DISPOSE -> "consent_letter.paragraph.dispose";
                        }))
                .heading(Words.text("consent_letter.header.viewers"));
        if (account.viewers().isEmpty()) {
            letter.paragraph(Words.text("consent_letter.paragraph.no_viewers"));
        } else {
            letter.table(
                    columns(),
                    account.viewers().stream().map(WithdrawalLetter::row).toList());
        }
        return letter.note(Words.text("consent_letter.paragraph.again"));
    }

    private static List<LetterColumn> columns() {
        return List.of(
                new LetterColumn(Words.text("consent_letter.label.institution"), 34),
                new LetterColumn(Words.text("consent_letter.label.between"), 30),
                new LetterColumn(Words.text("consent_letter.label.kinds"), 36));
    }

    private static List<String> row(PastViewer viewer) {
        var first = JapaneseCalendar.formatShort(viewer.first().toLocalDate());
        var last = JapaneseCalendar.formatShort(viewer.last().toLocalDate());
        return List.of(
                viewer.facilityName() + "\n" + ViewerWords.of(viewer.profession()),
                first.equals(last) ? first : first + " ～ " + last,
                viewer.kinds().stream().map(Words::of).collect(joining("、")));
    }

    private static String moment(LocalDateTime at) {
        return JapaneseCalendar.format(at.toLocalDate()) + " " + JapaneseCalendar.timeOfDay(at);
    }
}
