package jp.lg.nayoro.polaris.audit.service;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.audit.entity.chain.Anchor;
import jp.lg.nayoro.polaris.audit.entity.chain.ChainFault;
import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerTable;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerWriter;
import jp.lg.nayoro.polaris.audit.entity.chain.Tampering;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class AuditLedgerDbTest {

    static final int WRITERS = 8;
    static final int EACH = 100;

    TestDatabase.Connection db;

    @BeforeEach
    void anEmptyLedger(TestDatabase.Connection database) {
        db = database;
        write("security.login"); // the first head
    }

    @Test
    void sealsWhatItWritesAsTheDatabaseKeepsIt() throws SQLException {
        doWith(ledger -> ledger.record(
                new AuditNote("record.matrix")
                        .about(new ResidentId(7))
                        .because("LAB", "CARE_TEAM_WITHIN_CONSENT", null)
                        .telling("検索: 𠮷田\n\"%\" \uD83D"),
                AuditOutcome.ALLOWED));
        doWith(ledger -> ledger.recordAttempt("half\uDC00", new AuditNote("security.login"), AuditOutcome.DENIED));
        assertEquals(new ChainReport(3, 3, head().hash(), 0, null), check());
    }

    @Test
    void isOneChainWithoutForkOrGapWhoeverWritesAtOnce() throws Exception {
        var alone = timed();
        Arrays.sort(alone);
        var pool = Executors.newFixedThreadPool(WRITERS);
        var writers = new ArrayList<Callable<long[]>>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(this::timed);
        }
        var nanos = allOf(pool.invokeAll(writers));
        pool.shutdown();
        System.out.printf(
                "RESULT audit append: alone p50 %.2f ms; %d writers at once, %d rows, p50 %.2f ms, p99 %.2f ms%n",
                alone[EACH / 2] / 1e6,
                WRITERS,
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
        var report = check();
        assertTrue(report.intact());
        assertEquals((WRITERS + 1) * EACH + 1, report.lastId());
        assertEquals(report.lastId(), report.rows());
    }

    @Test
    void writesTogetherWhatWaitsTogether() throws Exception {
        var transactions = new AtomicInteger();
        var queue = new LedgerQueue();
        queue.appender = new LedgerAppender() {
            @Override
            public void append(List<LedgerRow> rows) {
                transactions.incrementAndGet();
                db.doInTransaction(em -> {
                    this.em = em;
                    this.clock = Clock.systemDefaultZone();
                    super.append(rows);
                });
            }
        };
        var pool = Executors.newFixedThreadPool(WRITERS);
        var writers = new ArrayList<Callable<long[]>>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(() -> timed(() -> queue.append(AuditLedgerDbTest::look)));
        }
        var nanos = allOf(pool.invokeAll(writers));
        pool.shutdown();
        System.out.printf(
                "RESULT audit queue: %d writers at once, %d rows in %d transactions, p50 %.2f ms, p99 %.2f ms%n",
                WRITERS,
                nanos.length,
                transactions.get(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
        assertEquals(WRITERS * EACH + 1, check().lastId());
        assertTrue(check().intact());
        assertTrue(transactions.get() < WRITERS * EACH, transactions + " transactions");
    }

    @Test
    void keepsARowThatCannotBeWrittenFromSpoilingOthers() throws Exception {
        var batches = new ArrayList<Integer>();
        var queue = new LedgerQueue();
        var firstIsWriting = new CountDownLatch(1);
        var othersWait = new CountDownLatch(1);
        queue.appender = new LedgerAppender() {
            @Override
            public void append(List<LedgerRow> rows) {
                batches.add(rows.size());
                firstIsWriting.countDown();
                await(othersWait);
                rows.forEach(row -> row.at(LocalDateTime.now(Clock.systemDefaultZone())));
            }
        };
        var pool = Executors.newFixedThreadPool(3);
        var first = pool.submit(() -> queue.append(AuditLedgerDbTest::look));
        await(firstIsWriting);
        var bad = pool.submit(() -> queue.append(moment -> {
            throw new IllegalStateException("cannot be written");
        }));
        var good = pool.submit(() -> queue.append(AuditLedgerDbTest::look));
        while (queue.size() < 2) {
            Thread.onSpinWait();
        }
        othersWait.countDown();
        first.get();
        good.get();
        assertThrows(ExecutionException.class, bad::get);
        assertEquals(List.of(1, 2, 1, 1), batches);
        pool.shutdown();
    }

    /** Sorted. */
    private static long[] allOf(List<Future<long[]>> writers) throws Exception {
        var nanos = new long[WRITERS * EACH];
        for (int i = 0; i < WRITERS; i++) {
            System.arraycopy(writers.get(i).get(), 0, nanos, i * EACH, EACH);
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static AuditEvent look(LocalDateTime moment) {
        return new AuditEvent(moment, "record.matrix", AuditOutcome.ALLOWED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void leavesNoGapWhereARowCouldNotBeWritten() throws SQLException {
        assertThrows(RuntimeException.class, () -> write("a verb far longer than the ledger holds ".repeat(4)));
        write("record.matrix");
        assertEquals(2, check().lastId());
        assertTrue(check().intact());
    }

    @Test
    void writesNothingWhereTheHeadIsGoneAndRowsAreNot() throws SQLException {
        sql("DELETE FROM audit_head");
        assertThrows(IllegalStateException.class, () -> write("record.matrix"));
    }

    @Test
    void letsNothingBeShownWhereItCannotBeWritten() throws SQLException {
        sql("DELETE FROM audit_head");
        var interceptor = new AuditInterceptor();
        interceptor.trail = new AuditTrail();
        interceptor.ledger = new AuditLedger() {
            @Override
            public void record(AuditNote note, AuditOutcome outcome) {
                doWith(ledger -> ledger.record(note, outcome));
            }
        };
        assertThrows(
                IllegalStateException.class, () -> interceptor.audit(new AuditInterceptorTest.Call(() -> "secret")));
    }

    @Test
    void tellsThatAnActCameToNothing() throws SQLException {
        actWhoseTransactionEndsAs(Status.STATUS_ROLLEDBACK);
        assertEquals("FAILED 2", last("CONCAT(outcome, ' ', refers_to)"));
        assertTrue(check().intact());
    }

    @Test
    void addsNothingToAnActThatWasCommitted() throws SQLException {
        actWhoseTransactionEndsAs(Status.STATUS_COMMITTED);
        assertEquals("2", last("id"));
    }

    @Test
    void findsARowChangedInTheDatabase() throws SQLException {
        write("record.matrix");
        write("record.matrix");
        sql("UPDATE audit_event SET outcome = 'DENIED' WHERE id = 2");
        assertEquals(new ChainFault(2, Tampering.ALTERED), check().fault());
    }

    @Test
    void findsRowsBehindTheHead() throws SQLException {
        sql("INSERT INTO audit_event (id, occurred_at, action, outcome, prev_hash, hash)"
                + " VALUES (2, NOW(6), 'record.matrix', 'ALLOWED', REPEAT('0', 64), REPEAT('0', 64))");
        assertEquals(new ChainFault(2, Tampering.ADDED), check().fault());
    }

    @Test
    void goesOnFromWhatWasWrittenWithoutTheServer() throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            new LedgerWriter(connection)
                    .append(List.of(Arrays.asList(
                            "2026-11-24T09:00:00.000000",
                            null,
                            null,
                            null,
                            "identity.card",
                            "ALLOWED",
                            "7",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)));
            connection.commit();
        }
        write("record.matrix");
        assertEquals(3, check().lastId());
        assertTrue(check().intact());
    }

    /** An act that says of itself in row 2 that it was done; then its transaction ends. */
    private void actWhoseTransactionEndsAs(int status) {
        var note = new AuditNote("board.post").about(new ResidentId(7));
        doWith(ledger -> ledger.record(note, AuditOutcome.ALLOWED));
        var waiting = new ArrayList<Synchronization>();
        var aftermath = new AuditAftermath();
        aftermath.transactions = transactionThat(waiting);
        aftermath.ledger = new AuditLedger() {
            @Override
            public void recordUndone(AuditEvent act) {
                doWith(ledger -> ledger.recordUndone(act));
            }
        };
        aftermath.await(note);
        waiting.forEach(one -> one.afterCompletion(status));
    }

    private static TransactionSynchronizationRegistry transactionThat(List<Synchronization> waiting) {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                AuditLedgerDbTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTransactionStatus" -> Status.STATUS_ACTIVE;
                    case "registerInterposedSynchronization" -> {
                        waiting.add((Synchronization) arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private long[] timed() {
        return timed(() -> write("record.matrix"));
    }

    private static long[] timed(Runnable writing) {
        var nanos = new long[EACH];
        for (int i = 0; i < EACH; i++) {
            var start = System.nanoTime();
            writing.run();
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void write(String action) {
        doWith(ledger -> ledger.record(new AuditNote(action), AuditOutcome.ALLOWED));
    }

    private void doWith(Consumer<AuditLedger> work) {
        db.doInTransaction(em -> work.accept(ledger(em)));
    }

    static AuditLedger ledger(EntityManager em) {
        var queue = new LedgerQueue();
        queue.appender = new LedgerAppender();
        queue.appender.em = em;
        queue.appender.clock = Clock.systemDefaultZone();
        var ledger = new AuditLedger();
        ledger.queue = queue;
        ledger.caller = new CurrentCaller() {
            @Override
            public Optional<Caller> find() {
                return Optional.empty();
            }
        };
        return ledger;
    }

    private ChainReport check() throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            return new LedgerTable(connection).check(List.of());
        }
    }

    private Anchor head() throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            return new LedgerTable(connection).head();
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private String last(String column) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("SELECT " + column + " FROM audit_event ORDER BY id DESC LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
