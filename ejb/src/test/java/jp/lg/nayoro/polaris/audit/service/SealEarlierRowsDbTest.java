package jp.lg.nayoro.polaris.audit.service;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.entity.SealEarlierRows;
import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerTable;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class SealEarlierRowsDbTest {

    static final int ROWS = 2_500;

    TestDatabase.Connection db;

    /** As before there was a chain: with gaps between the ids, where a row was not kept. */
    @BeforeEach
    void aLedgerWithoutAChain(TestDatabase.Connection database) throws SQLException {
        db = database;
        try (var connection = db.dataSource().getConnection();
                var row = connection.prepareStatement("INSERT INTO audit_event"
                        + " (id, occurred_at, login, action, outcome, detail, prev_hash, hash)"
                        + " VALUES (?, NOW(6), 'kango01', 'record.matrix', 'ALLOWED', '検索', '', '')")) {
            for (int i = 1; i <= ROWS; i++) {
                row.setLong(1, i + i / 7);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    @Test
    void closesTheGapsAndLeavesAWholeChain() throws SQLException {
        seal();
        var report = check();
        assertTrue(report.intact());
        assertEquals(ROWS, report.rows());
        assertEquals(ROWS, report.lastId());
    }

    @Test
    void comesToTheSameEndAfterAnInterruption() throws SQLException {
        seal();
        var whole = check().lastHash();
        sql("DELETE FROM audit_head");
        sql("UPDATE audit_event SET prev_hash = '', hash = '' WHERE id > 1200");
        seal();
        assertEquals(whole, check().lastHash());
    }

    private void seal() throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            new SealEarlierRows().migrate((Context) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Context.class},
                    (proxy, method, arguments) -> method.getName().equals("getConnection") ? connection : null));
            connection.commit();
        }
    }

    private ChainReport check() throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            return new LedgerTable(connection).check(List.of());
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
