package jp.lg.nayoro.polaris.security.web;

import java.util.List;

import jp.lg.nayoro.polaris.security.service.InvitationSlip;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 招待票: how somebody sets up their login, on one sheet, with the code and nothing secret beside it. */
final class SlipLetter {

    private SlipLetter() {}

    /** @param address where Polaris is reached */
    static Letter of(InvitationSlip slip, String address) {
        return new Letter(Words.text("invitation.title"), slip.issuedBy(), slip.issuedAt())
                .dated(slip.issuedAt().toLocalDate())
                .to(slip.facilityName(), slip.name() + " " + Words.text("general.honorific"))
                .from(Words.text("general.paragraph.office"))
                .paragraph(Words.text("invitation.paragraph.lead"))
                .fact(Words.text("invitation.label.code"), slip.code())
                .fact(Words.text("invitation.label.until"), JapaneseCalendar.format(slip.expiresOn()))
                .fact(Words.text("invitation.label.address"), address + "first.xhtml")
                .fact(Words.text("invitation.label.profession"), Words.of(slip.profession()))
                .heading(Words.text("invitation.header.how"))
                .items(List.of(
                        Words.text("invitation.paragraph.open"),
                        Words.text("invitation.paragraph.type"),
                        Words.text("invitation.paragraph.choose"),
                        Words.text("invitation.paragraph.second")))
                .note(Words.text("invitation.paragraph.secret"));
    }
}
