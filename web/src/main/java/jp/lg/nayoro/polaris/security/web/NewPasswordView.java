package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.NewPasswordResult;
import jp.lg.nayoro.polaris.security.service.NewPasswordService;

/** 新しいパスワード by the code of a slip, for somebody who cannot sign in. */
@Named
@RequestScoped
public class NewPasswordView {

    @Inject
    NewPasswordService passwords;

    private String login;
    private String code;
    private String password;
    private String again;
    private List<String> faults = List.of();

    public void set() throws IOException {
        if (!password.equals(again)) {
            Messages.addError("newPassword:again", "new_password.message.error.again");
            return;
        }
        var result = passwords.set(login.strip(), code, password);
        if (result instanceof NewPasswordResult.Changed) {
            Faces.redirect("login.xhtml?renewed=true");
        } else if (result instanceof NewPasswordResult.Unfit unfit) {
            faults = PasswordWords.each(unfit.faults(), unfit.rule());
            Messages.addError("newPassword:password", "new_password.message.error.unfit");
        } else {
            Messages.addError("newPassword:code", "new_password.message.error.code");
        }
    }

    /** What is wrong with it, in words. */
    public List<String> getFaults() {
        return faults;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
