package jp.lg.nayoro.polaris.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 本人の再確認: the password, or a code of the app for those who have one. Six digits are a code to whoever has the app. */
@ApplicationScoped
public class Proof {

    @Inject
    SecondFactorService factors;

    @Inject
    PasswordProof password;

    @Inject
    Event<SecurityAct> acts;

    public boolean holds(String login, String typed) {
        if (typed == null || typed.isBlank()) {
            return false;
        }
        if (TypedCode.of(typed).isFromApp() && factors.isEnrolled(login)) {
            return factors.check(login, typed).isGood();
        }
        var right = password.holds(login, typed);
        acts.fire(new SecurityAct("security.step_up", login, right, null));
        return right;
    }
}
