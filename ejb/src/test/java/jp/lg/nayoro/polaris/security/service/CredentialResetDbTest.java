package jp.lg.nayoro.polaris.security.service;

import java.time.Duration;
import java.time.LocalDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.CredentialPart;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecondFactor;
import jp.lg.nayoro.polaris.security.entity.Totp;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 再設定: two people, one slip, and nothing of before is left. */
@ExtendWith(TestDatabase.class)
class CredentialResetDbTest {

    static final String NURSE = "kango01";
    static final String NEW = "雪の降る朝にりんごを三つ買う";

    Doors doors;
    StaffId clerk;
    StaffId colleague;

    @BeforeEach
    void twoOfTheSecretariatAndANurseWithAPhone(TestDatabase.Connection db) {
        doors = new Doors(db);
        clerk = doors.person("jimukyoku", Role.SECRETARIAT);
        colleague = doors.person("jimukyoku2", Role.SECRETARIAT);
        doors.person(NURSE, Role.STAFF);
        doors.factors(factors -> factors.begin(NURSE, Doors.PASSWORD));
        doors.factors(factors -> factors.confirm(NURSE, code()));
    }

    @Test
    void whoAskedDoesNotConfirm() {
        var id = asked(CredentialPart.BOTH);
        assertEquals(ResetResult.SAME_PERSON, confirm(clerk, id).result());
        assertTrue(doors.isEnrolled(NURSE));
    }

    @Test
    void aSecondPersonConfirmsAndTheOldPhoneOpensNothing() {
        var id = asked(CredentialPart.SECOND_FACTOR);
        var confirmed = confirm(colleague, id);
        assertEquals(ResetResult.DONE, confirmed.result());
        assertNull(confirmed.code(), "the password stays");
        assertEquals(SecondStep.ENROL, doors.factors(factors -> factors.stepFor(NURSE, null)));
        assertEquals(0, doors.codesLeft(NURSE));
    }

    @Test
    void sessionsThatBeganBeforeAreOver() {
        var before = LocalDateTime.now(doors.clock());
        doors.pass(Duration.ofSeconds(1));
        confirm(colleague, asked(CredentialPart.SECOND_FACTOR));
        doors.pass(Duration.ofSeconds(1));
        var after = LocalDateTime.now(doors.clock());
        doors.db.doInTransaction(em -> {
            assertFalse(doors.sessions(em).stands(NURSE, before));
            assertTrue(doors.sessions(em).stands(NURSE, after));
            assertTrue(doors.sessions(em).stands("jimukyoku", before), "of nobody else");
        });
    }

    @Test
    void theSlipSetsANewPasswordOnce() {
        var old = hash();
        var slip = confirm(colleague, asked(CredentialPart.PASSWORD)).code();
        assertFalse(hash().equals(old), "the old password is gone at once");
        assertInstanceOf(NewPasswordResult.Refused.class, set(NURSE, "2222-2222-2222", NEW));
        assertInstanceOf(NewPasswordResult.Unfit.class, set(NURSE, slip, "kango01-2026-11"));
        assertInstanceOf(NewPasswordResult.Changed.class, set(NURSE, slip.toUpperCase(), NEW));
        assertTrue(new PasswordHashing().matches(NEW, hash()));
        assertInstanceOf(NewPasswordResult.Refused.class, set(NURSE, slip, NEW + "と柿"));
    }

    @Test
    void theSlipEndsSessionsThatBeganSinceItWasHandedOut() {
        var slip = confirm(colleague, asked(CredentialPart.PASSWORD)).code();
        doors.pass(Duration.ofSeconds(1));
        var between = LocalDateTime.now(doors.clock());
        doors.pass(Duration.ofSeconds(1));
        set(NURSE, slip, NEW);
        doors.db.doInTransaction(em -> assertFalse(doors.sessions(em).stands(NURSE, between)));
    }

    @Test
    void theSlipIsForOneLoginAndAWeek() {
        var slip = confirm(colleague, asked(CredentialPart.PASSWORD)).code();
        assertInstanceOf(NewPasswordResult.Refused.class, set("jimukyoku", slip, NEW));
        doors.pass(Duration.ofDays(7).plusSeconds(1));
        assertInstanceOf(NewPasswordResult.Refused.class, set(NURSE, slip, NEW));
    }

    @Test
    void whatWasAskedYesterdayIsAskedAnew() {
        var id = asked(CredentialPart.BOTH);
        doors.pass(Duration.ofHours(24).plusSeconds(1));
        assertEquals(ResetResult.TOO_LATE, confirm(colleague, id).result());
    }

    @Test
    void nobodySetsBackTheirOwn() {
        assertEquals(
                ResetResult.OWN,
                doors.resets(clerk, "jimukyoku", resets -> resets.ask("jimukyoku", CredentialPart.BOTH, "忘れた")));
    }

    @Test
    void aSecondRequestForTheSamePersonIsRefusedWhileOneWaits() {
        asked(CredentialPart.PASSWORD);
        assertEquals(
                ResetResult.WAITING,
                doors.resets(colleague, "jimukyoku2", resets -> resets.ask(NURSE, CredentialPart.BOTH, "窓口")));
    }

    private long asked(CredentialPart part) {
        assertEquals(
                ResetResult.ASKED, doors.resets(clerk, "jimukyoku", resets -> resets.ask(NURSE, part, "窓口で職員証を確認")));
        return doors.resets(clerk, "jimukyoku", resets -> resets.rows().get(0).id());
    }

    private ConfirmedReset confirm(StaffId who, long id) {
        return doors.resets(who, who.equals(clerk) ? "jimukyoku" : "jimukyoku2", resets -> resets.confirm(id));
    }

    private NewPasswordResult set(String login, String code, String password) {
        return doors.db.inTransaction(em -> {
            var service = new NewPasswordService();
            service.em = em;
            service.clock = doors.clock();
            service.keys = doors.keys;
            service.guard = doors.guard();
            service.policy = new PasswordPolicy();
            service.policy.em = em;
            service.policy.blocked = new BlockedPasswords();
            service.hashing = new PasswordHashing();
            service.sessions = doors.sessions(em);
            service.acts = new EventStub<>(doors.acts);
            return service.set(login, code, password);
        });
    }

    private String hash() {
        return doors.db.inTransaction(em -> em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", NURSE)
                .getSingleResult()
                .getPasswordHash());
    }

    private String code() {
        var sealed =
                doors.db.inTransaction(em -> em.find(SecondFactor.class, NURSE).secret());
        return Totp.code(doors.keys.open(sealed, NURSE), Totp.stepOf(doors.now));
    }
}
