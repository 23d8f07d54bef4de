package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.EnrolmentResult;
import jp.lg.nayoro.polaris.security.service.SecondFactorService;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 確認コードの登録: the key as QR symbol and in letters, the first code, and the sheet of recovery codes. Stands in the second step
 * for those who must have one, and on a page of its own for all.
 */
@Named
@ViewScoped
public class SecondFactorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecondFactorService factors;

    @Inject
    Clock clock;

    private boolean enrolled;
    private long codesLeft;
    private String password;
    private String code;
    private String letters;
    private String symbol;
    private List<String> sheet = List.of();
    private String next;

    public void load() {
        enrolled = factors.isEnrolled(login());
        codesLeft = factors.recoveryCodesLeft(login());
    }

    public void begin() {
        if (factors.begin(login(), password) instanceof EnrolmentResult.Shown shown) {
            letters = shown.letters();
            symbol = "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(shown.symbol().getBytes(UTF_8));
        } else {
            wrongPassword();
        }
        password = null;
    }

    public void confirm() {
        sheet = factors.confirm(login(), code);
        code = null;
        if (sheet.isEmpty()) {
            Messages.addGlobalError("second_factor.message.error.code");
            return;
        }
        letters = null;
        symbol = null;
        var stage = SessionStage.of(Faces.getRequest());
        next = stage.wanted(Faces.getRequest());
        if (stage.needsStep()) {
            stage.pass(Faces.getRequest(), LocalDateTime.now(clock));
        }
        load();
    }

    /** A new sheet; the old one is waste paper. */
    public void renew() {
        sheet = factors.renewRecoveryCodes(login(), password);
        password = null;
        if (sheet.isEmpty()) {
            wrongPassword();
        }
        load();
    }

    /** The phone of today goes, to make room for another. */
    public void giveUp() {
        if (factors.giveUp(login(), password, code)) {
            Messages.addGlobalInfo("second_factor.message.info.given_up");
            sheet = List.of();
        } else {
            Messages.addGlobalError("second_factor.message.error.give_up");
        }
        password = null;
        code = null;
        load();
    }

    private static void wrongPassword() {
        Messages.addGlobalError("second_factor.message.error.password");
    }

    /** Between password and second step nobody is the caller; whom the container let in, the request says. */
    private static String login() {
        return Faces.getRemoteUser();
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public long getCodesLeft() {
        return codesLeft;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLetters() {
        return letters;
    }

    public String getSymbol() {
        return symbol;
    }

    public List<String> getSheet() {
        return sheet;
    }

    /** Where to go on after the sheet. */
    public String getNext() {
        return next;
    }

    /** Whose sheet it is; printed on it. */
    public String getLogin() {
        return login();
    }
}
