package jp.lg.nayoro.polaris.record.web.fhir;

import java.util.List;

import jp.lg.nayoro.polaris.security.service.IssuedToken;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 接続システムの鍵の通知: the secret on one sheet, for whoever sets the system up. */
final class TokenLetter {

    private TokenLetter() {}

    /** @param address where the interface is reached */
    static Letter of(IssuedToken token, String address) {
        return new Letter(Words.text("security_tokens.header.slip"), token.issuedBy(), token.issuedAt())
                .dated(token.issuedAt().toLocalDate())
                .to(token.facility(), Words.text("security_tokens.paragraph.addressee", token.responsible()))
                .from(Words.text("general.paragraph.office"))
                .paragraph(Words.text("security_tokens.paragraph.slip"))
                .fact(Words.text("security_tokens.label.system"), token.systemName())
                .fact(Words.text("security_tokens.label.address"), address)
                .fact(Words.text("security_tokens.label.secret"), token.secret())
                .fact(Words.text("security_tokens.label.until"), JapaneseCalendar.format(token.expiresOn()))
                .heading(Words.text("security_tokens.header.care"))
                .items(List.of(
                        Words.text("security_tokens.paragraph.keep"),
                        Words.text("security_tokens.paragraph.lost"),
                        Words.text("security_tokens.paragraph.people")))
                .note(Words.text("security_tokens.paragraph.slip_note"));
    }
}
