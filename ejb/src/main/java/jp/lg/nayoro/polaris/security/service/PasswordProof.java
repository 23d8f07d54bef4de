package jp.lg.nayoro.polaris.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

import jp.lg.nayoro.polaris.security.entity.SignInStep;

/**
 * パスワードの再確認. Asks the realm that let the caller in, whichever it is: our table or the town's directory. Wrong ones count
 * like those of the login page.
 */
@ApplicationScoped
public class PasswordProof {

    @Inject
    SignInGuard guard;

    /** False where it is wrong, and where there were too many wrong ones. */
    public boolean holds(String login, String password) {
        if (!guard.admit(SignInStep.PASSWORD, login) || !isRight(login, password)) {
            return false;
        }
        guard.succeeded(SignInStep.PASSWORD, login);
        return true;
    }

    boolean isRight(String login, String password) {
        try {
            SecurityDomain.getCurrent().authenticate(login, new PasswordGuessEvidence(password.toCharArray()));
            return true;
        } catch (RealmUnavailableException directoryDown) {
            throw new IllegalStateException("The realm does not answer", directoryDown);
        } catch (SecurityException wrong) {
            return false;
        }
    }
}
