package jp.lg.nayoro.polaris.board.service;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.board.entity.PostRevisionRow;
import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.board.service.BoardTown.Member;
import jp.lg.nayoro.polaris.board.service.PostChange.Done;
import jp.lg.nayoro.polaris.board.service.PostChange.TooLate;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class PostChangeServiceDbTest {

    BoardTown town;

    @BeforeEach
    void aTeamWithinAConsent(TestDatabase.Connection db) {
        town = new BoardTown(db);
    }

    @Test
    void showsARewrittenPostAndWhatItSaidBefore() {
        var post = town.post(town.nurse, "血圧 180").id();
        town.later();
        assertEquals(new Done(), rewrite(town.nurse, post, "血圧 130"));
        var row = seenBy(town.doctor);
        assertEquals("血圧 130", row.body());
        assertEquals(town.now, row.editedAt());
        assertEquals(
                List.of(new PostRevisionRow("血圧 180", town.now)),
                town.db.inTransaction(em -> town.changesOf(town.doctor, em).revisions(town.resident, post)));
    }

    @Test
    void rewritesNothingAfterHalfAnHour() {
        var post = town.post(town.nurse, "血圧 180").id();
        town.now = town.now.plusMinutes(30);
        assertEquals(new Done(), rewrite(town.nurse, post, "血圧 130"));
        town.now = town.now.plusSeconds(1);
        assertEquals(new TooLate(), rewrite(town.nurse, post, "血圧 120"));
        assertEquals("血圧 130", seenBy(town.doctor).body());
    }

    @Test
    void letsOnlyTheAuthorRewriteAndWithdraw() {
        var post = town.post(town.nurse, "血圧 180").id();
        assertThrows(NotFoundException.class, () -> rewrite(town.doctor, post, "血圧 130"));
        assertThrows(NotFoundException.class, () -> withdraw(town.doctor, post, "違います"));
        assertThrows(NotFoundException.class, () -> withdraw(town.pharmacist, post, "違います"));
    }

    @Test
    void showsTheReasonInPlaceOfAWithdrawnText() {
        var post = town.post(town.nurse, "別の方の話でした").id();
        rewrite(town.nurse, post, "別の方の話です");
        withdraw(town.nurse, post, "宛先を間違えました");
        var row = seenBy(town.doctor);
        assertEquals("", row.body());
        assertEquals("宛先を間違えました", row.withdrawnFor());
        assertEquals(List.of(), town.db.inTransaction(em -> town.changesOf(town.doctor, em)
                .revisions(town.resident, post)));
        assertEquals(new TooLate(), rewrite(town.nurse, post, "やはり"));
    }

    @Test
    void keepsTheFirstReasonOfAPostWithdrawnTwice() {
        var post = town.post(town.nurse, "書き間違い").id();
        withdraw(town.nurse, post, "書き間違い");
        withdraw(town.nurse, post, "二度目");
        assertEquals("書き間違い", seenBy(town.doctor).withdrawnFor());
    }

    @Test
    void pinsAThreadAboveTheBoardForEverybody() {
        var post = town.post(town.nurse, "緊急時は長女へ").id();
        town.db.doInTransaction(em -> town.changesOf(town.doctor, em).pin(town.resident, post));
        var board = town.boardSeenBy(town.nurse);
        assertEquals("緊急時は長女へ", board.pinned().get(0).body());
        town.db.doInTransaction(em -> town.changesOf(town.nurse, em).unpin(town.resident, post));
        assertTrue(town.boardSeenBy(town.nurse).pinned().isEmpty());
    }

    @Test
    void pinsNoAnswer() {
        var post = town.post(town.nurse, "一").id();
        var reply = town.reply(town.doctor, post, "二").id();
        assertThrows(
                IllegalStateException.class,
                () -> town.db.doInTransaction(
                        em -> town.changesOf(town.doctor, em).pin(town.resident, reply)));
    }

    private PostRow seenBy(Member member) {
        return town.boardSeenBy(member).threads().get(0).first().row();
    }

    private PostChange rewrite(Member member, long post, String body) {
        return town.db.inTransaction(em -> town.changesOf(member, em).rewrite(town.resident, post, body));
    }

    private void withdraw(Member member, long post, String reason) {
        town.db.doInTransaction(em -> town.changesOf(member, em).withdraw(town.resident, post, reason));
    }
}
