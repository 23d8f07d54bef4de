package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.AcceptProblem;
import jp.lg.nayoro.polaris.security.service.AcceptResult;
import jp.lg.nayoro.polaris.security.service.FirstSignInService;
import jp.lg.nayoro.polaris.security.service.Invited;
import jp.lg.nayoro.polaris.security.service.PasswordPolicy;

/** 初めての方: the code of the slip first, then a login and a password of one's own. */
@Named
@ViewScoped
public class FirstView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "setUp:";

    @Inject
    FirstSignInService firsts;

    @Inject
    PasswordPolicy policy;

    private String code;
    private Invited invited;
    private String login;
    private transient String password;
    private transient String again;

    public void look() {
        invited = firsts.look(code).orElse(null);
        if (invited == null) {
            Messages.addGlobalError("first.message.error.code");
        }
    }

    public void accept() {
        if (!password.equals(again)) {
            Messages.addError(FORM + "again", "security_password.message.error.differ");
            return;
        }
        var result = firsts.accept(code, login.strip().toLowerCase(Locale.ROOT), password);
        if (result instanceof AcceptResult.Accepted) {
            Faces.redirect("login.xhtml?ready=true");
        } else if (result instanceof AcceptResult.Refused refused) {
            tell(refused);
        }
    }

    private void tell(AcceptResult.Refused refused) {
        if (refused.because() == AcceptProblem.PASSWORD) {
            Messages.addError(FORM + "wanted", PasswordWords.of(refused.faults(), policy.rule()));
        } else if (refused.because() == AcceptProblem.CODE) {
            invited = null;
            Messages.addGlobalError("first.message.error.code");
        } else {
            Messages.addError(FORM + "login", "organization.message.warn.refused", refused.because());
        }
    }

    public String getRule() {
        return PasswordWords.rule(policy.rule());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Invited getInvited() {
        return invited;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
