package jp.lg.nayoro.polaris.board.service;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.ActUnderWay;
import jp.lg.nayoro.polaris.board.entity.PostDraft;
import jp.lg.nayoro.polaris.board.entity.PostDraftRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class DraftServiceDbTest {

    BoardTown town;

    @BeforeEach
    void aTeam(TestDatabase.Connection db) {
        town = new BoardTown(db);
    }

    @Test
    void givesBackWhatWasTypedLastInEachBox() {
        keep(town.nurse, PostDraft.NEW_THREAD, "きのう");
        town.later();
        keep(town.nurse, 7, "返事の途中");
        town.later();
        keep(town.nurse, PostDraft.NEW_THREAD, "きのうの訪問で");
        assertEquals(
                List.of(new PostDraftRow(PostDraft.NEW_THREAD, "きのうの訪問で"), new PostDraftRow(7L, "返事の途中")),
                draftsOf(town.nurse));
    }

    @Test
    void showsADraftToNobodyElse() {
        keep(town.nurse, PostDraft.NEW_THREAD, "まだ途中");
        assertEquals(List.of(), draftsOf(town.doctor));
    }

    @Test
    void forgetsADraftThatWasEmptied() {
        keep(town.nurse, PostDraft.NEW_THREAD, "まだ途中");
        keep(town.nurse, PostDraft.NEW_THREAD, "\u3000\n");
        assertEquals(List.of(), draftsOf(town.nurse));
    }

    @Test
    void forgetsTheDraftOfAPostAndKeepsTheOthers() {
        keep(town.nurse, PostDraft.NEW_THREAD, "投稿する文");
        keep(town.nurse, 7, "返事の途中");
        town.db.inTransaction(
                em -> town.boardOf(town.nurse, em).post(town.resident, BoardTown.said("投稿する文"), UUID.randomUUID()));
        assertEquals(List.of(new PostDraftRow(7L, "返事の途中")), draftsOf(town.nurse));
    }

    @Test
    void refusesWhoMayNotReadTheBoard() {
        assertThrows(NotFoundException.class, () -> keep(town.pharmacist, PostDraft.NEW_THREAD, "下書き"));
        assertThrows(NotFoundException.class, () -> draftsOf(town.pharmacist));
    }

    @Test
    void standsInTheLedgerOnceHoweverOftenItIsSaved() {
        assertEquals(
                List.of(true, false, false, true, false, true),
                List.of(
                        leavesARow("き"),
                        leavesARow("きのう"),
                        leavesARow("きのうの訪問で"),
                        leavesARow(" "), // thrown away
                        leavesARow(" "),
                        leavesARow("もう一度")));
    }

    private boolean leavesARow(String text) {
        town.later();
        return town.db.inTransaction(em -> {
            var drafts = town.draftsOf(town.nurse, em);
            var act = new ActUnderWay(drafts.trail, "board.draft");
            drafts.keep(town.resident, PostDraft.NEW_THREAD, text);
            return act.leavesARow();
        });
    }

    private void keep(BoardTown.Member member, long thread, String text) {
        town.db.doInTransaction(em -> town.draftsOf(member, em).keep(town.resident, thread, text));
    }

    private List<PostDraftRow> draftsOf(BoardTown.Member member) {
        return town.db.inTransaction(em -> town.draftsOf(member, em).draftsOn(town.resident));
    }
}
