package jp.lg.nayoro.polaris.board.service;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.board.entity.Addressee;
import jp.lg.nayoro.polaris.board.entity.Answer;
import jp.lg.nayoro.polaris.board.entity.AskedRow;
import jp.lg.nayoro.polaris.board.service.BoardTown.Member;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class AcknowledgementServiceDbTest {

    BoardTown town;

    @BeforeEach
    void aTeamWithinAConsent(TestDatabase.Connection db) {
        town = new BoardTown(db);
    }

    @Test
    void showsWhoAnsweredWhatToAPostThatAsks() {
        var post = town.ask(town.nurse, "血圧が高いので診てください");
        answer(town.doctor, post, Answer.WILL_DO);
        var answers = town.boardSeenBy(town.nurse).threads().get(0).first().answers();
        assertEquals(1, answers.size());
        assertEquals("ishi01", answers.get(0).staffName());
        assertEquals(Answer.WILL_DO, answers.get(0).answer());
    }

    @Test
    void letsTheLastAnswerOfAPersonHold() {
        var post = town.ask(town.nurse, "診てください");
        answer(town.doctor, post, Answer.SEEN);
        answer(town.doctor, post, Answer.CALL_ME);
        assertEquals(List.of(Answer.CALL_ME), answersTo(town.nurse));
    }

    @Test
    void keepsAnAnswerGivenTwiceOnce() {
        var post = town.ask(town.nurse, "診てください");
        answer(town.doctor, post, Answer.SEEN);
        var version =
                town.boardSeenBy(town.nurse).threads().get(0).first().row().version();
        answer(town.doctor, post, Answer.SEEN);
        assertEquals(
                version,
                town.boardSeenBy(town.nurse).threads().get(0).first().row().version());
    }

    @Test
    void takesNoAnswerFromSomebodyWhoIsNotAsked() {
        var toNurses = town.ask(town.doctor, "体温を測ってください", Addressee.everyoneOf(Profession.HOME_NURSE));
        var own = town.ask(town.doctor, "診ます");
        var plain = town.post(town.nurse, "報告だけです").id();
        var other = nurseAtTheHospital();
        assertThrows(NotFoundException.class, () -> answer(other, toNurses, Answer.SEEN));
        assertThrows(NotFoundException.class, () -> answer(town.doctor, own, Answer.SEEN));
        assertThrows(NotFoundException.class, () -> answer(town.doctor, plain, Answer.SEEN));
        assertThrows(NotFoundException.class, () -> answer(town.pharmacist, own, Answer.SEEN));
    }

    @Test
    void wakesThePagesThatShowThePost() {
        var post = town.ask(town.nurse, "診てください");
        var mark = town.boardSeenBy(town.nurse).mark();
        answer(town.doctor, post, Answer.SEEN);
        boolean news = town.db.inTransaction(em -> town.boardOf(town.nurse, em).hasNews(town.resident, mark));
        assertTrue(news);
    }

    @Test
    void remindsOfWhatAPersonIsAskedUntilTheyAnswer() {
        var post = town.ask(town.nurse, "診てください", Addressee.person(town.doctor.staff()));
        assertEquals(List.of(post), askedOf(town.doctor));
        assertEquals(List.of(), askedOf(town.nurse));
        answer(town.doctor, post, Answer.SEEN);
        assertEquals(List.of(), askedOf(town.doctor));
    }

    @Test
    void takesOneAnswerOfAnInstitutionForAllWhoWorkThere() {
        var post = town.ask(town.nurse, "診てください", Addressee.everyoneAt(town.doctor.facility()));
        var colleague = nurseAtTheHospital();
        assertEquals(List.of(post), askedOf(colleague));
        answer(town.doctor, post, Answer.WILL_DO);
        assertEquals(List.of(), askedOf(colleague));
    }

    @Test
    void stillRemindsThePersonWhoIsAskedByName() {
        var colleague = nurseAtTheHospital();
        var post = town.ask(
                town.nurse, "お二人に伺います", Addressee.person(town.doctor.staff()), Addressee.person(colleague.staff()));
        answer(town.doctor, post, Answer.SEEN);
        assertEquals(List.of(post), askedOf(colleague));
    }

    @Test
    void remindsNobodyOfABoardTheyMayNotRead() {
        town.ask(town.nurse, "薬を見てください");
        assertEquals(List.of(), askedOf(town.pharmacist));
    }

    @Test
    void asksNoMoreOnceWithdrawn() {
        var post = town.ask(town.nurse, "診てください");
        town.db.doInTransaction(em -> town.changesOf(town.nurse, em).withdraw(town.resident, post, "電話で済みました"));
        assertEquals(List.of(), askedOf(town.doctor));
        assertThrows(NotFoundException.class, () -> answer(town.doctor, post, Answer.SEEN));
    }

    @Test
    void tellsTheAuthorWhatNobodyAnswered() {
        var post = town.ask(town.nurse, "診てください", Addressee.everyoneAt(town.doctor.facility()));
        var waiting = waitingOf(town.nurse);
        assertEquals(post, waiting.get(0).asked().post());
        assertEquals("HOSPITAL", waiting.get(0).to().get(0).facilityName());
        answer(town.doctor, post, Answer.SEEN);
        assertEquals(List.of(), waitingOf(town.nurse));
    }

    @Test
    void refusesToSayAPostToNobody() {
        assertThrows(
                IllegalArgumentException.class,
                () -> town.ask(town.nurse, "歯を診てください", Addressee.everyoneOf(Profession.DENTIST)));
        assertThrows(
                IllegalArgumentException.class,
                () -> town.ask(town.nurse, "薬を見てください", Addressee.person(town.pharmacist.staff())));
    }

    @Test
    void asksInOneStatementByIndex(TestDatabase.Connection db) {
        try (var em = db.entityManager()) {
            var service = town.acknowledgementsOf(town.doctor, em);
            var statements = db.statementsOf(service::askedOfCaller);
            assertEquals(1, statements.size(), () -> String.join("\n", statements));
        }
    }

    @Test
    void saysWhoHasReadWithoutAskingThem() {
        town.post(town.nurse, "食事は完食でした");
        assertTrue(
                town.boardSeenBy(town.nurse).threads().get(0).first().readers().isEmpty());
        town.db.doInTransaction(em -> town.boardOf(town.doctor, em).markSeen(town.resident, town.now));
        var post = town.boardSeenBy(town.nurse).threads().get(0).first();
        assertEquals("ishi01", post.readers().get(0).name());
        assertFalse(post.asks(town.boardSeenBy(town.doctor).reader()));
    }

    private Member nurseAtTheHospital() {
        return town.db.inTransaction(em -> {
            var colleague = BoardTown.colleague(em, town.doctor.facility(), "kango02", Profession.NURSE);
            BoardTown.team(em, town.resident, colleague);
            return colleague;
        });
    }

    private void answer(Member member, long post, Answer answer) {
        town.db.doInTransaction(em -> town.acknowledgementsOf(member, em).answer(town.resident, post, answer));
    }

    private List<Answer> answersTo(Member member) {
        return town.boardSeenBy(member).threads().get(0).first().answers().stream()
                .map(row -> row.answer())
                .toList();
    }

    private List<Long> askedOf(Member member) {
        return town.db.inTransaction(em -> town.acknowledgementsOf(member, em).askedOfCaller()).stream()
                .map(AskedRow::post)
                .toList();
    }

    private List<WaitingPost> waitingOf(Member member) {
        return town.db.inTransaction(em -> town.acknowledgementsOf(member, em).unansweredOfCaller());
    }
}
