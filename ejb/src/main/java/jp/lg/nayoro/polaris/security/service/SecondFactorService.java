package jp.lg.nayoro.polaris.security.service;

import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.Base32Text;
import jp.lg.nayoro.polaris.security.entity.ProgramAccount;
import jp.lg.nayoro.polaris.security.entity.SecondFactor;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.SignInStep;
import jp.lg.nayoro.polaris.security.entity.Totp;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 二要素認証 (安全管理ガイドライン 6.0, システム運用編 14⑥). Between password and second step nobody has a role yet, so these methods
 * are open to all and take the login that the container let in; each that changes something asks for the password or a code.
 */
@Stateless
@PermitAll
public class SecondFactorService {

    private static final String ENROL = "security.enrol";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SecurityKeys keys;

    @Inject
    SecurityPolicies policies;

    @Inject
    SignInGuard guard;

    @Inject
    PasswordProof password;

    @Inject
    RecoveryCodes recovery;

    @Inject
    TerminalDoor terminals;

    @Inject
    Event<SecurityAct> acts;

    /**
     * @param terminal the registered terminal that asks, or null
     * @return what this login has to show after its password
     */
    public SecondStep stepFor(String login, Long terminal) {
        if (em.find(ProgramAccount.class, login) != null) {
            return SecondStep.PROGRAM;
        }
        if (isEnrolled(login)) {
            return terminals.isTrusted(terminal, login) ? SecondStep.NONE : SecondStep.CODE;
        }
        return policies.rules().demandsSecondFactorOf(rolesOf(login)) ? SecondStep.ENROL : SecondStep.NONE;
    }

    public boolean isEnrolled(String login) {
        var factor = em.find(SecondFactor.class, login);
        return factor != null && factor.isConfirmed();
    }

    /** Shows a new key, which counts once a code of it has come back. */
    public EnrolmentResult begin(String login, String typedPassword) {
        if (!password.holds(login, typedPassword)) {
            acts.fire(new SecurityAct(ENROL, login, false, "password"));
            return new EnrolmentResult.WrongPassword();
        }
        if (isEnrolled(login)) {
            throw new IllegalStateException("A second factor is given up before another is enrolled");
        }
        var secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        var begun = em.find(SecondFactor.class, login, LockModeType.PESSIMISTIC_WRITE);
        if (begun == null) {
            em.persist(new SecondFactor(login, keys.seal(secret, login), LocalDateTime.now(clock)));
        } else {
            begun.reseal(keys.seal(secret, login));
        }
        return new EnrolmentResult.Shown(Base32Text.inGroups(secret), QrSymbol.svg(address(login, secret)));
    }

    /** The first code of the new key makes it count. The sheet of recovery codes is empty where the code was wrong. */
    public List<String> confirm(String login, String typed) {
        var factor = em.find(SecondFactor.class, login, LockModeType.PESSIMISTIC_WRITE);
        if (factor == null
                || factor.isConfirmed()
                || !guard.admit(SignInStep.CODE, login)
                || !takes(factor, login, typed)) {
            acts.fire(new SecurityAct(ENROL, login, false, "code"));
            return List.of();
        }
        guard.succeeded(SignInStep.CODE, login);
        factor.confirm(LocalDateTime.now(clock));
        acts.fire(new SecurityAct(ENROL, login, true, null));
        return recovery.renew(login);
    }

    /** The second step: a code of the app, or one of the sheet. */
    public CodeResult check(String login, String typed) {
        if (!guard.admit(SignInStep.CODE, login)) {
            return told(login, CodeResult.WAITS);
        }
        var factor = em.find(SecondFactor.class, login, LockModeType.PESSIMISTIC_WRITE);
        if (factor == null || !factor.isConfirmed() || rolesOf(login).isEmpty()) {
            return told(login, CodeResult.REFUSED);
        }
        var result = CodeResult.REFUSED;
        if (takes(factor, login, typed)) {
            result = CodeResult.ACCEPTED;
        } else if (recovery.use(login, TypedCode.of(typed).letters(), LocalDateTime.now(clock))) {
            result = CodeResult.RECOVERED;
        }
        if (result.isGood()) {
            guard.succeeded(SignInStep.CODE, login);
        }
        return told(login, result);
    }

    /** Gives up the phone of today, to enrol another. Tells whether password and code were right. */
    public boolean giveUp(String login, String typedPassword, String code) {
        if (!password.holds(login, typedPassword) || !check(login, code).isGood()) {
            return false;
        }
        em.remove(em.find(SecondFactor.class, login, LockModeType.PESSIMISTIC_WRITE));
        recovery.forget(login);
        acts.fire(new SecurityAct(ENROL, login, true, "given up"));
        return true;
    }

    public long recoveryCodesLeft(String login) {
        return recovery.left(login);
    }

    /** A new sheet of recovery codes; empty where the password was wrong. */
    public List<String> renewRecoveryCodes(String login, String typedPassword) {
        var right = password.holds(login, typedPassword) && isEnrolled(login);
        acts.fire(new SecurityAct("security.recovery", login, right, null));
        return right ? recovery.renew(login) : List.of();
    }

    /** Under the lock of the row: the same code at two nodes is taken by one of them. */
    private boolean takes(SecondFactor factor, String login, String typed) {
        var code = TypedCode.of(typed);
        if (!code.isFromApp()) {
            return false;
        }
        var secret = keys.open(factor.secret(), login);
        var step = Totp.matchingStep(secret, code.letters(), clock.instant());
        if (step.isEmpty() || !factor.take(step.getAsLong())) {
            return false;
        }
        if (!factor.secret().key().equals(keys.newest())) {
            factor.reseal(keys.seal(secret, login));
        }
        return true;
    }

    private CodeResult told(String login, CodeResult result) {
        acts.fire(new SecurityAct("security.second_step", login, result.isGood(), result.name()));
        return result;
    }

    /** As the realm of the server reads them. */
    private Set<String> rolesOf(String login) {
        var roles = new HashSet<String>();
        em.createNativeQuery("SELECT role FROM sign_in_role WHERE login = ?1")
                .setParameter(1, login)
                .getResultList()
                .forEach(role -> roles.add(role.toString()));
        return roles;
    }

    private static String address(String login, byte[] secret) {
        return "otpauth://totp/Polaris:%s?secret=%s&issuer=Polaris&algorithm=SHA1&digits=6&period=30"
                .formatted(URLEncoder.encode(login, UTF_8).replace("+", "%20"), Base32Text.of(secret));
    }
}
