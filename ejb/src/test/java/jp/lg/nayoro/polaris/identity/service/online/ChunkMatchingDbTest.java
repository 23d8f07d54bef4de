package jp.lg.nayoro.polaris.identity.service.online;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 名寄せ on line, on a real database: who is linked, who is not, and what a change of words does. */
@ExtendWith(TestDatabase.class)
class ChunkMatchingDbTest {

    static final LocalDate BORN = MatchTown.BORN;
    static final LocalDate ANOTHER_DAY = LocalDate.of(1951, 11, 23);

    MatchTown town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        town = new MatchTown(db);
    }

    @Test
    void linksARegistrationThatSharesTheHome() {
        var hana = hana();
        var sent = sentWithHome("1");
        town.match();
        assertEquals(hana.value(), town.registration(sent).get("resident_id"));
        assertEquals("AUTO", town.registration(sent).get("link_state"));
        assertEquals(List.of("LINKED"), town.history(sent));
    }

    @Test
    void tellsInTheHistoryThatNobodyDecidedAndWhy() {
        hana();
        sentWithHome("1");
        town.match();
        var decision =
                town.row("SELECT decided_by, model_version, score, evidence, score_lines FROM registration_decision");
        assertNull(decision.get("decided_by"));
        assertEquals(Weights.released().version(), decision.get("model_version"));
        assertTrue(((String) decision.get("evidence")).startsWith("氏名 漢字・カナ一致・生年月日 一致"));
        var lines = ScoreLine.read((String) decision.get("score_lines"));
        assertEquals(
                decision.get("score"),
                lines.stream().mapToInt(ScoreLine::points).sum());
    }

    @Test
    void asksAPersonWhereNameAndBirthdayStandAlone() {
        hana();
        var sent = sent("1", "旭川市神居1-2-3", null);
        town.match();
        assertNull(town.registration(sent).get("resident_id"));
        assertEquals("NEW OPEN", town.review(sent));
    }

    @Test
    void linksNobodyWhoIsNotEnrolled() {
        var sent = sentWithHome("1");
        town.match();
        assertNull(town.registration(sent).get("resident_id"));
        assertEquals("", town.review(sent));
    }

    @Test
    void linksWhoCameBeforeTheyWereEnrolled() {
        var sent = sentWithHome("1");
        town.match();
        var hana = hana();
        town.match();
        assertEquals(hana.value(), town.registration(sent).get("resident_id"));
    }

    @Test
    void doesNotLinkATwin() {
        town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        var twin = town.registered("1", "高橋 ハル", "タカハシ ハル", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        assertNull(town.registration(twin).get("resident_id"));
    }

    @Test
    void neverBringsBackARefusedPair() {
        var hana = hana();
        var sent = sentWithHome("1");
        town.decided(DecisionKind.REFUSED, sent, hana);
        town.match();
        town.describedAs(sent, "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, "01654-3-9999");
        town.match();
        assertNull(town.registration(sent).get("resident_id"));
        assertEquals("", town.review(sent));
        assertEquals(List.of("REFUSED"), town.history(sent));
    }

    @Test
    void turnsToTheEnrolmentThatStaysAfterAMerge() {
        var given = hana();
        var stays = town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        var sent = sent("1", "旭川市神居1-2-3", null);
        town.match();
        town.inTransaction(connection -> connection
                .createStatement()
                .executeUpdate("UPDATE resident SET merged_into = " + stays.value() + " WHERE id = " + given.value()));
        town.due(SubjectKind.RESIDENT, given.value());
        town.match();
        assertEquals(stays.value(), town.number("SELECT resident_id FROM match_review"));
        assertEquals("", town.row("SELECT rivals FROM match_review").get("rivals"));
        assertEquals("NEW OPEN", town.review(sent));
    }

    @Test
    void leavesOneWhomAPersonRefusedOnceToPersons() {
        var hana = hana();
        var sent = sentWithHome("1");
        town.decided(DecisionKind.REFUSED, sent, hana);
        var again = town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        town.match();
        assertNull(town.registration(sent).get("resident_id"));
        assertEquals("NEW OPEN", town.review(sent));
        assertEquals(again.value(), town.number("SELECT resident_id FROM match_review"));
    }

    @Test
    void suspendsALinkOfItsOwnWhenTheBirthdayChanges() {
        var hana = hana();
        var sent = sentWithHome("1");
        town.match();
        town.describedAs(sent, "高橋 サブロウ", "タカハシ サブロウ", ANOTHER_DAY, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        var after = town.registration(sent);
        assertNull(after.get("resident_id"));
        assertEquals(hana.value(), after.get("suspended_resident_id"));
        assertEquals("SUSPENDED", after.get("link_state"));
        assertEquals(List.of("LINKED", "SUSPENDED"), town.history(sent));
        assertEquals("SUSPENDED OPEN", town.review(sent));
    }

    @Test
    void doesNotLinkASuspendedOneAgainByItself() {
        hana();
        var sent = sentWithHome("1");
        town.match();
        town.describedAs(sent, "高橋 サブロウ", "タカハシ サブロウ", ANOTHER_DAY, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        town.describedAs(sent, "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        assertNull(town.registration(sent).get("resident_id"));
        assertEquals("SUSPENDED OPEN", town.review(sent));
    }

    @Test
    void keepsALinkThatBecomesOnlyUnsure() {
        var hana = hana();
        var sent = sentWithHome("1");
        town.match();
        var before = town.registration(sent).get("link_score");
        town.describedAs(sent, "高橋 ハナ", "タカハシ ハナ", BORN, "旭川市神居1-2-3", "0166-99-8888");
        town.match();
        var after = town.registration(sent);
        assertEquals(hana.value(), after.get("resident_id"));
        assertTrue((int) after.get("link_score") < (int) before);
        assertEquals(List.of("LINKED"), town.history(sent));
    }

    @Test
    void doesNotTouchAPersonsLinkButAsksAgain() {
        var hana = hana();
        var sent = sentWithHome("1");
        town.decided(DecisionKind.LINKED, sent, hana);
        town.match();
        town.describedAs(sent, "高橋 サブロウ", "タカハシ サブロウ", ANOTHER_DAY, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        var after = town.registration(sent);
        assertEquals(hana.value(), after.get("resident_id"));
        assertEquals("CONFIRMED", after.get("link_state"));
        assertEquals(List.of("LINKED"), town.history(sent));
        assertEquals("CONTRADICTED OPEN", town.review(sent));
    }

    @Test
    void linksWhatAnotherRegistrationOfThePersonConfirms() {
        var hana = hana();
        var first = sentWithHome("1");
        town.match();
        town.describedAs(first, "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, "090-1234-5678");
        var second = sent("2", "旭川市神居1-2-3", "090-1234-5678");
        town.match();
        assertEquals(hana.value(), town.registration(second).get("resident_id"));
        assertEquals("SUPPORTED", town.registration(second).get("link_state"));
    }

    @Test
    void suspendsWhatRestedOnALinkThatFell() {
        linksWhatAnotherRegistrationOfThePersonConfirms();
        var first = new RegistrationId(town.number("SELECT id FROM registration WHERE local_id = '1'"));
        town.describedAs(first, "高橋 サブロウ", "タカハシ サブロウ", ANOTHER_DAY, MatchTown.HOME, "090-1234-5678");
        town.match();
        var second = new RegistrationId(town.number("SELECT id FROM registration WHERE local_id = '2'"));
        assertEquals("SUSPENDED", town.registration(second).get("link_state"));
    }

    @Test
    void linksWhatWaitedOnceItsConfirmationComes() {
        var hana = hana();
        var waiting = sent("1", "旭川市神居1-2-3", "090-1234-5678");
        town.match();
        assertEquals("NEW OPEN", town.review(waiting));
        town.registered("2", "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, "090-1234-5678");
        town.match();
        assertEquals(hana.value(), town.registration(waiting).get("resident_id"));
        assertEquals("NEW DONE", town.review(waiting));
    }

    @Test
    void keepsAsideWhatAPersonPutAside() {
        hana();
        var sent = sent("1", "旭川市神居1-2-3", null);
        town.match();
        town.inTransaction(
                connection -> connection.createStatement().executeUpdate("UPDATE match_review SET state = 'LATER'"));
        town.describedAs(sent, "高橋 ハナ", "タカハシ ハナ", BORN, "旭川市神居1-2-4", null);
        town.match();
        assertEquals("NEW LATER", town.review(sent));
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
