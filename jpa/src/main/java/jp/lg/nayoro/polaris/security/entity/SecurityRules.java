package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/**
 * ログインの決まり. What the council decides about signing in; the municipality's own, so it stands in the database.
 *
 * @param secondFactorFor roles that must have a second factor (安全管理ガイドライン 6.0, システム運用編 14)
 * @param rememberDays for how long a registered terminal spares the second step; 0: never
 * @param passwordFailures after how many wrong passwords in a row a login waits
 * @param codeFailures the same for the second step
 * @param lockMinutes how long it waits
 * @param idleMinutes after how long without a key or a touch the screen locks
 * @param stepUpMinutes how old the last proof may be before a consent is changed or data are exported
 */
public record SecurityRules(
        Set<String> secondFactorFor,
        int rememberDays,
        int passwordFailures,
        int codeFailures,
        int lockMinutes,
        int idleMinutes,
        int stepUpMinutes)
        implements Serializable {

    /** The rule of the release: everybody, and no terminal remembers. */
    public static final SecurityRules STANDARD = new SecurityRules(
            Set.of(
                    Role.SECRETARIAT,
                    Role.FACILITY_MANAGER,
                    Role.STAFF,
                    Role.AUDITOR,
                    Role.PRIVACY_OFFICER,
                    Role.IT_OPERATOR),
            0,
            10,
            5,
            15,
            10,
            10);

    public SecurityRules {
        secondFactorFor = Set.copyOf(secondFactorFor);
        within("days of remembering", rememberDays, 0, 90);
        within("wrong passwords", passwordFailures, 3, 20);
        within("wrong codes", codeFailures, 3, 10);
        within("minutes of waiting", lockMinutes, 1, 24 * 60);
        within("idle minutes", idleMinutes, 3, 60);
        within("minutes of a proof", stepUpMinutes, 1, 60);
    }

    public boolean demandsSecondFactorOf(Set<String> roles) {
        return roles.stream().anyMatch(secondFactorFor::contains);
    }

    public int failuresAllowed(SignInStep step) {
        return step == SignInStep.PASSWORD ? passwordFailures : codeFailures;
    }

    public Duration lock() {
        return Duration.ofMinutes(lockMinutes);
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value + " is not within " + least + " to " + most);
        }
    }
}
