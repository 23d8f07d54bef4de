package jp.lg.nayoro.polaris.identity.service.online;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 候補キー on a real database: who has which, made by which version, and what is asked of them. */
@ExtendWith(TestDatabase.class)
class MatchKeysDbTest {

    static final LocalDate BORN = MatchTown.BORN;

    MatchTown town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        town = new MatchTown(db);
    }

    @Test
    void takesKeysAwayThatSomebodyHasNoLonger() {
        var sent = sentWithHome("1");
        town.match();
        long before = keysOf(sent);
        town.describedAs(sent, "鈴木 ハナ", "スズキ ハナ", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        assertEquals(before, keysOf(sent));
        assertEquals(
                before * Long.BYTES, town.number("SELECT LENGTH(hashes) FROM match_subject WHERE subject_kind = 2"));
    }

    @Test
    void twoNodesTakeDifferentRows() throws Exception {
        hana();
        sentWithHome("1");
        town.matchResidents();
        try (var one = town.db.dataSource().getConnection();
                var other = town.db.dataSource().getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            var first = new ChunkMatching(one, Weights.released(), 1, MatchTown.NOW).matchRegistrations();
            var second = new ChunkMatching(other, Weights.released(), 1, MatchTown.NOW).matchRegistrations();
            one.commit();
            other.commit();
            assertEquals(1, first.registrations());
            assertEquals(0, second.registrations());
        }
        assertEquals(1, town.number("SELECT COUNT(*) FROM registration_decision"));
    }

    @Test
    void waitsForOneThatIsJustBeingChanged() throws Exception {
        hana();
        var sent = sentWithHome("1");
        town.matchResidents();
        try (var intake = town.db.dataSource().getConnection()) {
            intake.setAutoCommit(false);
            intake.createStatement().executeUpdate("UPDATE registration SET phone = '1' WHERE id = " + sent.value());
            town.match();
            assertNull(town.registration(sent).get("resident_id"));
            intake.commit();
        }
        town.match();
        assertNotNull(town.registration(sent).get("resident_id"));
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        hana();
        town.match();
        for (int i = 0; i < 3; i++) {
            sentWithHome("few" + i);
        }
        int few = statementsOfAChunk();
        for (int i = 0; i < 30; i++) {
            sentWithHome("many" + i);
        }
        assertEquals(few, statementsOfAChunk());
        assertTrue(few <= 16, "statements: " + few);
    }

    @Test
    void findsCandidatesByTheirKey() {
        var plan = town.db.planOf(
                "SELECT key_hash, subject_id, ROW_NUMBER() OVER (PARTITION BY key_hash ORDER BY subject_id)"
                        + " FROM match_key WHERE subject_kind = 1 AND key_hash IN (1, 2, 3)");
        assertEquals("match_key by PRIMARY\n", plan);
    }

    @Test
    void countsByTheKey() {
        var plan =
                town.db.planOf("SELECT key_hash, COUNT(*) FROM match_key WHERE subject_kind = 1 AND key_hash IN (1, 2)"
                        + " GROUP BY key_hash");
        assertEquals("match_key by PRIMARY\n", plan);
    }

    @Test
    void linksNobodyByKeysOfAnotherVersionOfTheNormalForms() {
        var hana = hana();
        town.match();
        outdateAllKeys();
        var sent = sentWithHome("1");
        town.inTransaction(
                connection -> new ChunkMatching(connection, Weights.released(), 1, MatchTown.NOW).matchRegistrations());
        assertNull(town.registration(sent).get("resident_id"));
        town.match();
        assertEquals(hana.value(), town.registration(sent).get("resident_id"));
        assertEquals(0, outdated());
    }

    @Test
    void judgesAnewWhoseKeysWereOfAnotherVersion() {
        hana();
        var sent = sentWithHome("1");
        town.match();
        outdateAllKeys();
        assertTrue(prepared());
        assertTrue(prepared());
        assertEquals(sent.value(), town.number("SELECT subject_id FROM match_due WHERE subject_kind = 2"));
        assertEquals(0, outdated());
    }

    @Test
    void tellsThatTooManyWereLikeIt() {
        var namesakes = IntStream.rangeClosed(0, BlockingKeys.LARGEST_BLOCK)
                .mapToObj(i -> "('高橋 ハナ', 'タカハシ ハナ', '1938-%02d-%02d', 'FEMALE', '', '', NOW())"
                        .formatted(1 + i % 12, 1 + i / 12))
                .collect(joining(","));
        town.inTransaction(connection -> connection
                .createStatement()
                .executeUpdate(
                        "INSERT INTO resident (name, name_kana, birth_date, sex, name_key, kana_key, enrolled_at) VALUES "
                                + namesakes));
        town.inTransaction(connection ->
                connection.createStatement().executeUpdate("INSERT INTO match_due SELECT 1, id, NOW() FROM resident"));
        var sent = sent("1", null, null);
        town.match();
        assertNull(town.registration(sent).get("resident_id"));
        assertEquals("NEW OPEN", town.review(sent));
        assertEquals(1, town.number("SELECT COUNT(*) FROM match_review WHERE crowded"));
    }

    @Test
    void countsAnEnrolmentThatWasMergedAwayNoMore() {
        var given = hana();
        town.match();
        town.inTransaction(
                connection -> connection.createStatement().executeUpdate("UPDATE resident SET merged_into = id"));
        town.due(SubjectKind.RESIDENT, given.value());
        town.match();
        assertEquals(0, town.number("SELECT COUNT(*) FROM match_key"));
    }

    private void outdateAllKeys() {
        town.inTransaction(connection -> {
            connection.createStatement().executeUpdate("DELETE FROM match_key WHERE subject_kind = 1");
            connection.createStatement().executeUpdate("UPDATE match_key SET key_hash = key_hash + 1");
            return connection
                    .createStatement()
                    .executeUpdate(
                            "UPDATE match_subject SET norm_version = 0, hashes = '' WHERE subject_kind = 1 OR subject_kind = 2");
        });
    }

    private boolean prepared() {
        return town.inTransaction(
                connection -> new ChunkMatching(connection, Weights.released(), 1, MatchTown.NOW).prepare());
    }

    private long outdated() {
        return town.number("SELECT COUNT(*) FROM match_subject WHERE norm_version = 0");
    }

    private int statementsOfAChunk() {
        return town.inTransaction(real -> {
            var counted = new CountedConnection(real);
            new ChunkMatching(counted.connection(), Weights.released(), 1, MatchTown.NOW).matchRegistrations();
            return counted.sent();
        });
    }

    private long keysOf(RegistrationId id) {
        return town.number("SELECT COUNT(*) FROM match_key WHERE subject_kind = 2 AND subject_id = " + id.value());
    }

    private ResidentId hana() {
        return town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
    }

    private RegistrationId sentWithHome(String localId) {
        return sent(localId, MatchTown.HOME, MatchTown.PHONE);
    }

    private RegistrationId sent(String localId, String address, String phone) {
        return town.registered(localId, "高橋 ハナ", "タカハシ ハナ", BORN, address, phone);
    }
}
