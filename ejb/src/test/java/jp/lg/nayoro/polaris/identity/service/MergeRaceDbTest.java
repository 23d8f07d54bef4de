package jp.lg.nayoro.polaris.identity.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Somebody writes on a board at the very moment of a merge: nothing lands on an enrolment that nobody finds any more. */
@ExtendWith(TestDatabase.class)
class MergeRaceDbTest {

    TestDatabase.Connection db;
    ResidentId twice;
    ResidentId hana;
    long proposal;

    @BeforeEach
    void aProposedMerge(TestDatabase.Connection connection) {
        db = connection;
        db.doInTransaction(em -> {
            var town = new TwoSecretaries(em);
            hana = town.resident("高橋 ハナ", "タカハシ ハナ");
            twice = town.resident("髙橋 ハナ", "タカハシ ハナ");
            proposal = ((MergeResult.Done) town.merging(town.clerk).propose(twice, hana, "同じ人")).merge();
        });
    }

    @Test
    void whoComesLaterThanTheMergeIsTurnedAway() throws InterruptedException {
        var writing = new CompletableFuture<Void>();
        db.doInTransaction(em -> {
            confirm(em);
            inTheBackground(
                    writing,
                    () -> db.doInTransaction(
                            other -> MovesForTests.enrolments(other).hold(twice)));
            untilSomebodyWaits(writing);
        });
        var refused = assertThrows(ExecutionException.class, writing::get);
        assertInstanceOf(NotFoundException.class, refused.getCause());
    }

    @Test
    void whatWasBeingWrittenGoesAlong() throws Exception {
        var merging = new CompletableFuture<Void>();
        var post = db.inTransaction(em -> {
            var town = TwoSecretaries.again(em);
            MovesForTests.enrolments(em).hold(twice);
            var written = town.post(twice, town.nurse, town.hospital);
            inTheBackground(merging, () -> db.doInTransaction(this::confirm));
            untilSomebodyWaits(merging);
            return written.getId();
        });
        merging.get();
        assertEquals(hana, db.inTransaction(em -> em.find(Post.class, post).getResident()));
    }

    private void confirm(jakarta.persistence.EntityManager em) {
        var town = TwoSecretaries.again(em);
        assertInstanceOf(MergeResult.Done.class, town.merging(town.colleague).confirm(proposal));
    }

    private static void inTheBackground(CompletableFuture<Void> done, Runnable work) {
        new Thread(() -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (RuntimeException | AssertionError e) {
                        done.completeExceptionally(e);
                    }
                })
                .start();
    }

    /** Until the other one stands before the lock, or has come through because there is none. */
    private void untilSomebodyWaits(CompletableFuture<Void> other) {
        try (var connection = db.dataSource().getConnection();
                var look = connection.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) {
            while (!other.isDone()) {
                try (var row = look.executeQuery()) {
                    if (row.next() && row.getInt(1) > 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(150_000_000); // InnoDB shows it anew only to who has not asked for 0.1 s
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
