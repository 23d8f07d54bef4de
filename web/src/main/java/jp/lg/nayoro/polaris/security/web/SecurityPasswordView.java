package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.PasswordChange;
import jp.lg.nayoro.polaris.security.service.PasswordService;

/** パスワードの変更. Nothing that is typed here outlives the request. */
@Named
@ViewScoped
public class SecurityPasswordView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "password:";

    @Inject
    PasswordService passwords;

    @Inject
    Clock clock;

    private transient String current;
    private transient String wanted;
    private transient String again;

    public void change() {
        if (!wanted.equals(again)) {
            Messages.addError(FORM + "again", "security_password.message.error.differ");
            return;
        }
        var change = passwords.change(current, wanted);
        if (change.outcome() == PasswordChange.Outcome.DONE) {
            SessionStage.of(Faces.getRequest()).outlive(Faces.getRequest(), LocalDateTime.now(clock));
            Messages.addFlashGlobalInfo("security_password.message.info.changed");
            Faces.redirect("security/password.xhtml");
        } else {
            tell(change);
        }
    }

    private void tell(PasswordChange change) {
        if (change.outcome() == PasswordChange.Outcome.WRONG) {
            Messages.addError(FORM + "current", "security_password.message.error.wrong");
        } else if (change.outcome() == PasswordChange.Outcome.SAME) {
            Messages.addError(FORM + "wanted", "security_password.message.error.same");
        } else {
            Messages.addError(FORM + "wanted", PasswordWords.of(change.faults(), passwords.rule()));
        }
    }

    public String getRule() {
        return PasswordWords.rule(passwords.rule());
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
