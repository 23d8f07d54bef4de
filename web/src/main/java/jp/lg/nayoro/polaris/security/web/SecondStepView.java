package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.CodeResult;
import jp.lg.nayoro.polaris.security.service.SecondFactorService;
import jp.lg.nayoro.polaris.security.service.SecondStep;
import jp.lg.nayoro.polaris.security.service.TerminalDoor;

/** 確認コード: the second step of signing in. Runs as nobody; whom the container let in, the request says. */
@Named
@RequestScoped
public class SecondStepView {

    @Inject
    SecondFactorService factors;

    @Inject
    TerminalDoor terminals;

    @Inject
    CurrentRules rules;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String code;
    private boolean remember;

    /** Who has passed it already has no business here. */
    public void load() throws IOException {
        if (!SessionStage.of(request).needsStep()) {
            Faces.redirect("home.xhtml");
        }
    }

    public void check() throws IOException {
        var login = request.getRemoteUser();
        var result = factors.check(login, code);
        code = null;
        if (!result.isGood()) {
            Messages.addError(
                    "step:code",
                    result == CodeResult.WAITS
                            ? "second_step.message.error.waits"
                            : "second_step.message.error.refused");
            return;
        }
        var stage = SessionStage.of(request);
        if (remember && isRememberable()) {
            terminals.trust(stage.terminal(), login);
        }
        stage.pass(request, LocalDateTime.now(clock));
        Faces.redirect(stage.wanted(request));
    }

    /** Whether a key is shown first, since there is none yet. */
    public boolean isEnrolling() {
        return SessionStage.of(request).step() == SecondStep.ENROL;
    }

    /** Whether this terminal may stand for the second step from now on. */
    public boolean isRememberable() {
        return SessionStage.of(request).terminal() != null && rules.getRememberDays() > 0;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
