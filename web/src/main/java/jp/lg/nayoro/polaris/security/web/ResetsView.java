package jp.lg.nayoro.polaris.security.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.entity.CredentialPart;
import jp.lg.nayoro.polaris.security.entity.CredentialResetRow;
import jp.lg.nayoro.polaris.security.service.CredentialResetService;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.security.service.ResetResult;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.Letters;
import jp.lg.nayoro.polaris.shared.service.paper.PaperUnavailableException;
import jp.lg.nayoro.polaris.shared.web.Words;

/** パスワード・確認コードの再設定: one asks, another confirms, a slip goes to whoever stands at the counter. */
@Named
@ViewScoped
public class ResetsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ResetsView.class.getName());

    @Inject
    CredentialResetService resets;

    @Inject
    CurrentCaller caller;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    private List<CredentialResetRow> rows;
    private String login;
    private CredentialPart part = CredentialPart.SECOND_FACTOR;
    private String reason;
    private CredentialResetRow done;
    private String code;

    public void load() {
        rows = resets.rows();
    }

    public void ask() {
        var result = resets.ask(login.strip(), part, reason);
        tell(result);
        if (result == ResetResult.ASKED) {
            login = null;
            reason = null;
        }
        load();
    }

    public void confirm(CredentialResetRow row) {
        var confirmed = resets.confirm(row.id());
        tell(confirmed.result());
        done = confirmed.code() == null ? null : row;
        code = confirmed.code();
        load();
    }

    public void decline(CredentialResetRow row) {
        tell(resets.decline(row.id()));
        load();
    }

    /** The slip on A4. The code stands in this view only: once the page is left, it is made anew by another reset. */
    public void print() throws IOException {
        var now = LocalDateTime.now(clock);
        var letter = new Letter(
                        Words.text("security_resets.header.slip"), caller.get().name(), now)
                .dated(now.toLocalDate())
                .to(done.facility(), Words.text("security_resets.paragraph.addressee", done.name()))
                .from(Words.text("general.paragraph.office"))
                .paragraph(Words.text("security_resets.paragraph.slip"))
                .fact(Words.text("login.label.login"), done.login())
                .fact(Words.text("security_resets.label.code"), code)
                .fact(Words.text("security_resets.label.until"), JapaneseCalendar.format(until(now.toLocalDate())))
                .note(Words.text("security_resets.paragraph.slip_note"))
                .large();
        try {
            Faces.sendFile(new ByteArrayInputStream(letters.render(letter)), "polaris-reset.pdf", false);
        } catch (PaperUnavailableException noFont) {
            // the page must stay: the code stands nowhere else, and can be written down by hand
            LOG.log(Level.WARNING, noFont.getMessage());
            Messages.addGlobalError("security_resets.message.error.no_paper");
        }
    }

    private static LocalDate until(LocalDate today) {
        return today.plusDays(CredentialResetService.CODE_DAYS);
    }

    /** Whether somebody else asked for it: whoever asks does not confirm. */
    public boolean isConfirmable(CredentialResetRow row) {
        return row.waiting() && !row.askedById().equals(caller.get().staff());
    }

    private static void tell(ResetResult result) {
        var text = "ResetResult." + result;
        if (result == ResetResult.ASKED || result == ResetResult.DONE || result == ResetResult.DECLINED) {
            Messages.addGlobalInfo(text);
        } else {
            Messages.addGlobalWarn(text);
        }
    }

    public CredentialPart[] getParts() {
        return CredentialPart.values();
    }

    public List<CredentialResetRow> getRows() {
        return rows;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public CredentialPart getPart() {
        return part;
    }

    public void setPart(CredentialPart part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CredentialResetRow getDone() {
        return done;
    }

    public String getCode() {
        return code;
    }
}
