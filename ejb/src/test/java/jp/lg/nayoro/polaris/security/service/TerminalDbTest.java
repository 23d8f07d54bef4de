package jp.lg.nayoro.polaris.security.service;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecondFactor;
import jp.lg.nayoro.polaris.security.entity.SecurityRules;
import jp.lg.nayoro.polaris.security.entity.Totp;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 登録端末. */
@ExtendWith(TestDatabase.class)
class TerminalDbTest {

    Doors doors;
    StaffId clerk;
    String code;

    @BeforeEach
    void aTabletIsHandedOut(TestDatabase.Connection db) {
        doors = new Doors(db);
        clerk = doors.person("jimukyoku", Role.SECRETARIAT);
        code = doors.ledger(clerk, terminals -> terminals.issue("タブレット 01", doors.place));
    }

    @Test
    void isKnownByItsCookieFromItsRegistrationOn() {
        var token = register(code.toUpperCase().replace('-', ' ')).orElseThrow();
        assertTrue(known(token).isPresent());
        assertFalse(known(token + "x").isPresent());
    }

    @Test
    void isRegisteredOnce() {
        register(code);
        assertEquals(Optional.empty(), register(code));
    }

    @Test
    void isNotRegisteredADayLater() {
        doors.pass(Duration.ofHours(24).plusSeconds(1));
        assertEquals(Optional.empty(), register(code));
    }

    @Test
    void isKnownNoMoreOnceItWasLost() {
        var token = register(code).orElseThrow();
        var id = known(token).orElseThrow();
        block(id);
        assertEquals(Optional.empty(), known(token));
        boolean inUse = doors.terminals(door -> door.isInUse(id));
        assertFalse(inUse, "for whoever is signed in there");
    }

    @Test
    void doesNotComeBackByItsOldCode() {
        block(doors.ledger(clerk, TerminalService::rows).get(0).id());
        assertEquals(Optional.empty(), register(code));
    }

    @Test
    void standsForTheSecondStepAsLongAsTheCouncilAllows() {
        var nurse = enrolled();
        var terminal = known(register(code).orElseThrow()).orElseThrow();
        doors.rules = remembering(30);
        assertEquals(SecondStep.CODE, step(nurse, terminal));
        doors.terminals(door -> trust(door, terminal, nurse));
        assertEquals(SecondStep.NONE, step(nurse, terminal));
        assertEquals(SecondStep.CODE, step(nurse, null), "at another machine");
        doors.rules = remembering(0);
        assertEquals(SecondStep.CODE, step(nurse, terminal), "the council has changed its mind");
        doors.rules = remembering(30);
        doors.pass(Duration.ofDays(30));
        assertEquals(SecondStep.CODE, step(nurse, terminal));
    }

    @Test
    void holdsNoCookieInTheDatabase() {
        var token = register(code).orElseThrow();
        var row = doors.db.inTransaction(em ->
                em.createNativeQuery("SELECT HEX(token_hash) FROM terminal").getSingleResult());
        assertEquals(64, row.toString().length());
        assertFalse(row.toString()
                .contains(java.util.HexFormat.of()
                        .withUpperCase()
                        .formatHex(token.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .substring(0, 16)));
    }

    private String enrolled() {
        doors.person("kango01", Role.STAFF);
        doors.factors(factors -> factors.begin("kango01", Doors.PASSWORD));
        doors.factors(factors -> factors.confirm("kango01", firstCode()));
        return "kango01";
    }

    private String firstCode() {
        var sealed = doors.db.inTransaction(
                em -> em.find(SecondFactor.class, "kango01").secret());
        return Totp.code(doors.keys.open(sealed, "kango01"), Totp.stepOf(doors.now));
    }

    private static SecurityRules remembering(int days) {
        return new SecurityRules(Set.of(Role.STAFF), days, 10, 5, 15, 10, 10);
    }

    private SecondStep step(String login, Long terminal) {
        return doors.factors(factors -> factors.stepFor(login, terminal));
    }

    private static boolean trust(TerminalDoor door, long terminal, String login) {
        door.trust(terminal, login);
        return true;
    }

    private void block(long id) {
        doors.ledger(clerk, terminals -> {
            terminals.block(id, "訪問先で紛失");
            return null;
        });
    }

    private Optional<String> register(String typed) {
        return doors.terminals(door -> door.register(typed));
    }

    private Optional<Long> known(String token) {
        return doors.terminals(door -> door.known(token));
    }
}
