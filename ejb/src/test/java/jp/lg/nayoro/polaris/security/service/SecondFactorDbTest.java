package jp.lg.nayoro.polaris.security.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecondFactor;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.SecurityRules;
import jp.lg.nayoro.polaris.security.entity.Totp;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static java.util.Collections.frequency;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 確認コード, as two nodes over one database keep it (T-S12). */
@ExtendWith(TestDatabase.class)
class SecondFactorDbTest {

    static final String LOGIN = "kango01";

    Doors doors;
    byte[] secret;
    List<String> sheet;

    @BeforeEach
    void aNurseWhoEnrolled(TestDatabase.Connection db) {
        doors = new Doors(db);
        doors.person(LOGIN, Role.STAFF);
        doors.factors(factors -> factors.begin(LOGIN, Doors.PASSWORD));
        secret = doors.keys.open(stored().secret(), LOGIN);
        sheet = doors.factors(factors -> factors.confirm(LOGIN, code(0)));
        doors.pass(Duration.ofMinutes(5));
    }

    @Test
    void aCodeOpensOnce() {
        assertEquals(CodeResult.ACCEPTED, check(code(0)));
        assertEquals(CodeResult.REFUSED, check(code(0)), "whichever node is asked");
    }

    @Test
    void ofTwoNodesThatAreGivenTheSameCodeAtOnceOneTakesIt() throws Exception {
        var code = code(0);
        var nodes = Executors.newFixedThreadPool(4);
        var tries = new ArrayList<Callable<CodeResult>>();
        for (int i = 0; i < 4; i++) {
            tries.add(() -> check(code));
        }
        var results = new ArrayList<CodeResult>();
        for (var each : nodes.invokeAll(tries)) {
            results.add(each.get());
        }
        nodes.shutdown();
        assertEquals(1, frequency(results, CodeResult.ACCEPTED), results.toString());
    }

    @Test
    void aCodeOlderThanTheLastOneIsGoneToo() {
        assertEquals(CodeResult.ACCEPTED, check(code(0)));
        assertEquals(CodeResult.REFUSED, check(code(-1)));
        assertEquals(CodeResult.ACCEPTED, check(code(1)));
    }

    @ParameterizedTest
    @CsvSource({"-2, REFUSED", "-1, ACCEPTED", "1, ACCEPTED", "2, REFUSED"})
    void aPhoneMayBeOneStepOff(int off, CodeResult expected) {
        assertEquals(expected, check(code(off)));
    }

    @Test
    void fullWidthDigitsAndBlanksAreRead() {
        var typed = new StringBuilder();
        code(0).chars().forEach(digit -> typed.append((char) (digit - '0' + '０')));
        assertEquals(CodeResult.ACCEPTED, check(typed.insert(3, '　').toString()));
    }

    @Test
    void fiveWrongOnesWaitAndThenTheRightOneWaitsToo() {
        for (int i = 0; i < 5; i++) {
            assertEquals(CodeResult.REFUSED, check("000000"));
        }
        assertEquals(CodeResult.WAITS, check(code(0)));
        doors.pass(Duration.ofMinutes(15).plusSeconds(1));
        assertEquals(CodeResult.ACCEPTED, check(code(0)));
    }

    @Test
    void aRecoveryCodeOpensOnceWithoutThePhone() {
        assertEquals(10, sheet.size());
        assertEquals(CodeResult.RECOVERED, check(sheet.get(3).toUpperCase()));
        assertEquals(CodeResult.REFUSED, check(sheet.get(3)));
        assertEquals(9, doors.codesLeft(LOGIN));
    }

    @Test
    void aNewSheetMakesTheOldOneWastePaperAndNeedsThePassword() {
        assertEquals(List.of(), doors.factors(factors -> factors.renewRecoveryCodes(LOGIN, "wrong")));
        assertEquals(
                10,
                doors.factors(factors -> factors.renewRecoveryCodes(LOGIN, Doors.PASSWORD))
                        .size());
        assertEquals(CodeResult.REFUSED, check(sheet.get(0)));
    }

    @Test
    void enrolmentNeedsThePasswordAgain() {
        doors.person("kango02", Role.STAFF);
        assertInstanceOf(
                EnrolmentResult.WrongPassword.class, doors.factors(factors -> factors.begin("kango02", "wrong")));
        assertFalse(doors.isEnrolled("kango02"));
    }

    @Test
    void aKeyThatWasShownCountsOnlyOnceACodeCameBack() {
        doors.person("kango02", Role.STAFF);
        var shown = doors.factors(factors -> factors.begin("kango02", Doors.PASSWORD));
        assertTrue(((EnrolmentResult.Shown) shown).symbol().startsWith("<svg"));
        assertEquals(SecondStep.ENROL, doors.factors(factors -> factors.stepFor("kango02", null)));
        assertEquals(List.of(), doors.factors(factors -> factors.confirm("kango02", "000000")));
        assertEquals(SecondStep.ENROL, doors.factors(factors -> factors.stepFor("kango02", null)));
    }

    @Test
    void givingUpThePhoneNeedsPasswordAndCode() {
        assertFalse(givenUpBy("000000"));
        assertTrue(doors.isEnrolled(LOGIN));
        assertTrue(givenUpBy(code(0)));
        assertEquals(SecondStep.ENROL, doors.factors(factors -> factors.stepFor(LOGIN, null)));
    }

    @Test
    void whereTheCouncilDoesNotDemandItWhoeverHasItIsStillAsked() {
        doors.rules = new SecurityRules(java.util.Set.of(), 0, 10, 5, 15, 10, 10);
        doors.person("kango02", Role.STAFF);
        assertEquals(SecondStep.NONE, doors.factors(factors -> factors.stepFor("kango02", null)));
        assertEquals(SecondStep.CODE, doors.factors(factors -> factors.stepFor(LOGIN, null)));
    }

    @Test
    void aProgramIsNotAsked() {
        doors.db.doInTransaction(em -> em.createNativeQuery("INSERT INTO program_account VALUES ('" + LOGIN + "')")
                .executeUpdate());
        assertEquals(SecondStep.PROGRAM, doors.factors(factors -> factors.stepFor(LOGIN, null)));
    }

    @Test
    void theDatabaseHoldsNeitherTheKeyNorACode() {
        var rows = doors.db.inTransaction(em -> em.createNativeQuery(
                        "SELECT CONCAT(HEX(secret), ' ', key_id) FROM second_factor UNION ALL SELECT HEX(hash) FROM recovery_code")
                .getResultList());
        var all = rows.toString();
        assertFalse(all.contains(hex(secret)));
        for (var code : sheet) {
            assertFalse(all.contains(hex(code.replace("-", "").getBytes(StandardCharsets.US_ASCII))));
        }
        assertTrue(Pattern.compile("[0-9A-F]{96} 1").matcher(all).find(), "nonce, twenty bytes, tag");
    }

    @Test
    void aNewerKeyOfTheServerTakesOverAtTheNextCode() {
        doors.keys = new SecurityKeys("2:a-newer-key-for-testing-only,1:only-while-testing-only-while-testing");
        assertEquals(CodeResult.ACCEPTED, check(code(0)));
        assertEquals("2", stored().secret().key());
        doors.keys = new SecurityKeys("2:a-newer-key-for-testing-only");
        doors.pass(Duration.ofMinutes(1));
        assertEquals(CodeResult.ACCEPTED, check(code(0)));
    }

    private boolean givenUpBy(String code) {
        return doors.factors(factors -> factors.giveUp(LOGIN, Doors.PASSWORD, code));
    }

    private CodeResult check(String code) {
        return doors.factors(factors -> factors.check(LOGIN, code));
    }

    private String code(int off) {
        return Totp.code(secret, Totp.stepOf(doors.now) + off);
    }

    private SecondFactor stored() {
        return doors.db.inTransaction(em -> em.find(SecondFactor.class, LOGIN));
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
