package jp.lg.nayoro.polaris.consent.web;

import java.util.List;

import jp.lg.nayoro.polaris.consent.service.glass.IssuedCard;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 救急カード, to be cut out, with how it is used. Neither name nor illness stands on it: keys get lost. */
final class EmergencyCardLetter {

    private EmergencyCardLetter() {}

    /** @param address where Polaris is reached */
    static Letter of(IssuedCard card, String address) {
        return new Letter(Words.text("consent_card.title.paper"), card.issuedBy(), card.issuedAt())
                .numbered(Words.text("consent_card.label.number", card.number()))
                .dated(card.issuedAt().toLocalDate())
                .paragraph(Words.text("consent_card.paragraph.cut"))
                .card(
                        Words.text("consent_card.header.card"),
                        List.of(
                                Words.text("consent_card.paragraph.crew"),
                                Words.text("consent_card.paragraph.finder"),
                                Words.text("general.paragraph.office"),
                                Words.text("general.paragraph.office_phone"),
                                Words.text("consent_card.label.number", card.number())),
                        address + "consent/emergency.xhtml?card=" + card.code())
                .heading(Words.text("consent_card.header.how"))
                .items(List.of(
                        Words.text("consent_card.paragraph.keep"),
                        Words.text("consent_card.paragraph.nothing"),
                        Words.text("consent_card.paragraph.lost"),
                        Words.text("consent_card.paragraph.one")));
    }
}
