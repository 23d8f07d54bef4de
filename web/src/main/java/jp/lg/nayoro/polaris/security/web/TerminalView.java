package jp.lg.nayoro.polaris.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.TerminalDoor;

/** 端末の登録 at the terminal itself, by the code that was handed out for it; nobody need have signed in there. */
@Named
@RequestScoped
public class TerminalView {

    @Inject
    TerminalDoor terminals;

    private String code;
    private boolean registered;

    public void register() {
        var token = terminals.register(code);
        token.ifPresentOrElse(
                cookie -> TerminalCookie.give(cookie, Faces.getRequest(), Faces.getResponse()),
                () -> Messages.addError("terminal:code", "terminal.message.error.code"));
        registered = token.isPresent();
    }

    public boolean isRegistered() {
        return registered;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
