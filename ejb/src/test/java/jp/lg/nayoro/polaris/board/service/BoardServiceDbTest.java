package jp.lg.nayoro.polaris.board.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.board.service.PostResult.AlreadyPosted;
import jp.lg.nayoro.polaris.board.service.PostResult.Posted;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class BoardServiceDbTest {

    BoardTown town;

    @BeforeEach
    void aTeamWithinAConsentAndOneOutsideIt(TestDatabase.Connection db) {
        town = new BoardTown(db);
    }

    @Test
    void showsAPostWithItsAuthorToTheRestOfTheTeam() {
        town.post(town.nurse, "食欲が戻りました。");
        var post = town.boardSeenBy(town.doctor).threads().get(0).first().row();
        assertEquals("食欲が戻りました。", post.body());
        assertEquals("kango01", post.authorName());
        assertEquals(Profession.HOME_NURSE, post.profession());
        assertEquals("HOME_NURSING", post.facilityName());
        assertEquals(town.now, post.postedAt());
    }

    @Test
    void putsTheNewestThreadFirstAndTheNewestReplyLast() {
        var first = town.post(town.nurse, "一").id();
        town.later();
        town.post(town.nurse, "二");
        town.later();
        var reply = town.reply(town.doctor, first, "一の返事").id();
        town.later();
        town.reply(town.nurse, reply, "返事の返事");
        var threads = town.boardSeenBy(town.doctor).threads();
        assertEquals(
                List.of("二", "一"),
                threads.stream().map(thread -> thread.first().row().body()).toList());
        assertEquals(
                List.of("一の返事", "返事の返事"),
                threads.get(1).replies().stream()
                        .map(answer -> answer.row().body())
                        .toList());
    }

    @Test
    void hidesTheBoardFromATeamMemberWhoseInstitutionIsOutsideTheConsent() {
        assertThrows(NotFoundException.class, () -> town.boardSeenBy(town.pharmacist));
        assertThrows(NotFoundException.class, () -> town.post(town.pharmacist, "読めますか"));
    }

    @Test
    void hidesWhatWasWrittenAtAnInstitutionNowOutsideTheConsentAndWhatAnswersIt() {
        var post = town.post(town.nurse, "看護から").id();
        town.reply(town.doctor, post, "医師から");
        town.post(town.doctor, "医師の話題");
        replaceConsent(Set.of(DataCategory.BOARD), town.doctor);
        var board = town.boardSeenBy(town.doctor);
        assertEquals(List.of("医師の話題"), board.posts().map(PostRow::body).toList());
        assertThrows(NotFoundException.class, () -> town.reply(town.doctor, post, "もう一度"));
    }

    @Test
    void hidesTheBoardOnceTheConsentLeavesItOut() {
        replaceConsent(Set.of(DataCategory.MEDICATION), town.nurse, town.doctor);
        assertThrows(NotFoundException.class, () -> town.boardSeenBy(town.doctor));
        assertTrue(newsOf(town.doctor).isEmpty());
    }

    @Test
    void refusesToAnswerAPostOfAnotherBoard() {
        var post = town.post(town.nurse, "こちらの方の話").id();
        var other = town.db.inTransaction(em -> {
            var resident = BoardTown.resident(em);
            BoardTown.team(em, resident, town.nurse);
            BoardTown.consent(em, resident, Set.of(town.nurse.facility()), Set.of(DataCategory.BOARD));
            return resident;
        });
        assertThrows(
                NotFoundException.class,
                () -> town.db.inTransaction(em ->
                        town.boardOf(town.nurse, em).reply(other, post, BoardTown.said("返事"), UUID.randomUUID())));
    }

    @Test
    void storesARetryOnce() {
        var key = UUID.randomUUID();
        var first = assertInstanceOf(Posted.class, town.post(town.nurse, "一度だけ", key));
        var again = assertInstanceOf(AlreadyPosted.class, town.post(town.nurse, "一度だけ", key));
        assertEquals(first.id(), again.id());
        assertEquals(1, town.boardSeenBy(town.nurse).posts().count());
        assertEquals(1, town.fired.size());
    }

    @Test
    void storesTwoRetriesAtTheSameMomentOnce() throws Exception {
        var key = UUID.randomUUID();
        var start = new CyclicBarrier(2);
        Callable<Long> retry = () -> {
            start.await();
            return postOrJoin(key);
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var ids = new ArrayList<Long>();
            for (var answer : threads.invokeAll(List.of(retry, retry))) {
                ids.add(answer.get());
            }
            assertEquals(ids.get(0), ids.get(1));
            assertEquals(1, town.boardSeenBy(town.nurse).posts().count());
        } finally {
            threads.shutdownNow();
        }
    }

    /** As the container does it: the transaction that met the other's row is rolled back, its answer stands. */
    private Long postOrJoin(UUID key) {
        var em = town.db.entityManager();
        em.getTransaction().begin();
        var id = town.boardOf(town.nurse, em)
                .post(town.resident, BoardTown.said("同時"), key)
                .id();
        if (em.getTransaction().getRollbackOnly()) {
            em.getTransaction().rollback();
        } else {
            em.getTransaction().commit();
        }
        em.close();
        return id;
    }

    @Test
    void neverTakesAnotherTextForARetry() {
        var key = UUID.randomUUID();
        town.post(town.nurse, "はじめの文", key);
        assertThrows(IllegalArgumentException.class, () -> town.post(town.nurse, "書き直した文", key));
    }

    @Test
    void tellsEachPostToTheTeamWithinTheConsentAndToNobodyElse() {
        town.db.doInTransaction(em -> {
            var left = BoardTown.colleague(em, town.doctor.facility(), "taishoku", Profession.NURSE);
            BoardTown.team(em, town.resident, left);
            em.find(
                            jp.lg.nayoro.polaris.organization.entity.Staff.class,
                            left.staff().value())
                    .leave();
            BoardTown.colleague(em, town.doctor.facility(), "tannin-gai", Profession.NURSE);
        });
        var id = town.post(town.nurse, "お知らせ").id();
        assertEquals(List.of(new PostPosted(town.resident, id, Set.of("kango01", "ishi01"))), town.fired);
    }

    @Test
    void countsWhatOthersWroteSinceTheLastVisit() {
        assertEquals(0, unseenBy(town.doctor));
        var first = town.post(town.nurse, "一").id();
        town.post(town.doctor, "自分の投稿は数えない");
        assertEquals(1, unseenBy(town.doctor));
        town.db.doInTransaction(em -> town.boardOf(town.doctor, em).markSeen(town.resident, town.now));
        assertEquals(0, unseenBy(town.doctor));
        town.later();
        town.reply(town.nurse, first, "二");
        assertEquals(1, unseenBy(town.doctor));
        assertEquals(
                town.boardSeenBy(town.doctor)
                        .posts()
                        .filter(town.boardSeenBy(town.doctor)::isNew)
                        .count(),
                unseenBy(town.doctor));
        assertEquals(town.now, newsOf(town.doctor).get(town.resident).lastPostAt());
    }

    @Test
    void aVisitNeverMovesBack() {
        town.later();
        town.post(town.nurse, "一");
        town.db.doInTransaction(em -> town.boardOf(town.doctor, em).markSeen(town.resident, town.now));
        town.db.doInTransaction(em -> town.boardOf(town.doctor, em).markSeen(town.resident, town.now.minusDays(1)));
        assertEquals(0, unseenBy(town.doctor));
    }

    @Test
    void knowsWhetherAnythingIsNewWithoutReadingTheBoard() {
        var mark = town.boardSeenBy(town.doctor).mark();
        assertFalse(hasNews(mark));
        town.post(town.nurse, "新しい話");
        assertTrue(hasNews(mark));
        assertFalse(hasNews(town.boardSeenBy(town.doctor).mark()));
    }

    @Test
    void sendsAPageThatMayNotBeReadAnyMoreBackToTheGate() {
        var mark = town.boardSeenBy(town.doctor).mark();
        town.db.doInTransaction(em -> em.createQuery("SELECT c FROM Consent c", Consent.class)
                .getResultList()
                .forEach(consent ->
                        consent.end(ConsentState.SUPERSEDED, town.nurse.staff(), BoardTown.TODAY.atTime(9, 0))));
        assertTrue(hasNews(mark));
    }

    @Test
    void readsABoardOfAnyLengthWithAFixedNumberOfStatements() {
        var few = statementsToReadTheBoard();
        for (var i = 0; i < 50; i++) {
            var post = town.post(town.nurse, "話題" + i).id();
            town.reply(town.doctor, post, "返事" + i);
        }
        var many = statementsToReadTheBoard();
        assertEquals(
                few.size() + 4,
                many.size(),
                () -> String.join("\n", many)); // answers, addressees, acknowledgements, files
        assertEquals(13, many.size(), () -> String.join("\n", many));
    }

    @Test
    void showsTwentyThreadsAPageAndSaysWhetherMoreFollow() {
        for (var i = 0; i < 21; i++) {
            town.later();
            town.post(town.nurse, "話題" + i);
        }
        var one = town.boardSeenBy(town.doctor);
        assertEquals(20, one.threads().size());
        assertTrue(one.more());
        var two = town.db.inTransaction(em -> town.boardOf(town.doctor, em).threads(town.resident, 2));
        assertEquals(21, two.threads().size());
        assertFalse(two.more());
    }

    @Test
    void countsTheNewsOfAllResidentsInOneStatementByIndex(TestDatabase.Connection db) {
        try (var em = db.entityManager()) {
            var board = town.boardOf(town.doctor, em);
            var statements = db.statementsOf(board::unseenCounts);
            assertEquals(1, statements.size(), () -> String.join("\n", statements));
        }
    }

    @Test
    void findsTheThreadsOfABoardByIndex(TestDatabase.Connection db) {
        var plan = db.planOf("SELECT p.id FROM post p WHERE p.resident_id = 1 AND p.thread_id IS NULL"
                + " ORDER BY p.posted_at DESC, p.id DESC LIMIT 21");
        assertEquals("p by post_board\n", plan);
    }

    private List<String> statementsToReadTheBoard() {
        try (var em = town.db.entityManager()) {
            var board = town.boardOf(town.doctor, em);
            return town.db.statementsOf(() -> board.threads(town.resident, 1));
        }
    }

    private boolean hasNews(BoardMark mark) {
        return town.db.inTransaction(em -> town.boardOf(town.doctor, em).hasNews(town.resident, mark));
    }

    private java.util.Map<jp.lg.nayoro.polaris.shared.entity.ResidentId, jp.lg.nayoro.polaris.board.entity.BoardNewsRow>
            newsOf(BoardTown.Member member) {
        return town.db.inTransaction(em -> town.boardOf(member, em).unseenCounts());
    }

    private long unseenBy(BoardTown.Member member) {
        return newsOf(member).get(town.resident).unseen();
    }

    private void replaceConsent(Set<DataCategory> categories, BoardTown.Member... members) {
        town.db.doInTransaction(em -> {
            em.createQuery("SELECT c FROM Consent c", Consent.class)
                    .getResultList()
                    .forEach(consent ->
                            consent.end(ConsentState.SUPERSEDED, town.nurse.staff(), BoardTown.TODAY.atTime(9, 0)));
            var facilities = new java.util.HashSet<jp.lg.nayoro.polaris.shared.entity.FacilityId>();
            for (var member : members) {
                facilities.add(member.facility());
            }
            BoardTown.consent(em, town.resident, facilities, categories);
        });
    }
}
