package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.Proof;

/** 本人の再確認 as a page, for an address that is opened while the screen is locked, or that leads out much data at once. */
@Named
@RequestScoped
public class ConfirmView {

    @Inject
    Proof proof;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String secret;

    public void confirm() throws IOException, ServletException {
        var stage = SessionStage.of(request);
        if (proof.holds(request.getRemoteUser(), secret)) {
            stage.prove(LocalDateTime.now(clock));
            Faces.redirect(stage.wanted(request));
        } else if (stage.wrong() < SessionServlet.WRONG_ALLOWED) {
            Messages.addError("confirm:secret", "confirm.message.error.wrong");
        } else {
            Faces.logout();
            Faces.invalidateSession();
            Faces.redirect("login.xhtml?ended=true");
        }
    }

    public boolean isLocked() {
        return SessionStage.of(request).isLocked();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
