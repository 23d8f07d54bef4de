package jp.lg.nayoro.polaris.audit.entity.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The ledger where it lies, read by plain SQL in pieces, so that millions of rows need no memory. */
public final class LedgerTable {

    private static final int PIECE = 2_000;
    private static final String COLUMNS = String.join(", ", LedgerLine.FIELDS) + ", prev_hash, hash";

    private final Connection connection;

    public LedgerTable(Connection connection) {
        this.connection = connection;
    }

    /** All of it, from its first row to the head, held against anchors that were read before. Others may go on writing. */
    public ChainReport check(List<Anchor> anchors) throws SQLException {
        var head = head();
        var check = ChainCheck.fromTheBeginning(anchors);
        read(Long.MIN_VALUE, head.id(), check::accept);
        var report = check.end(head.id(), head.hash());
        return report.intact() ? report.orElseBy(rowBehindTheHead()) : report;
    }

    /** In one statement, so that no row that is being written looks like one put in. Null where there is none. */
    private ChainFault rowBehindTheHead() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT MIN(e.id) FROM audit_event e "
                        + "WHERE e.id > (SELECT COALESCE(MAX(h.last_id), 0) FROM audit_head h)")) {
            row.next();
            var id = row.getLong(1);
            return row.wasNull() ? null : new ChainFault(id, Tampering.ADDED);
        }
    }

    /** Where the chain ends, as the system says; without a moment. */
    public Anchor head() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT last_id, last_hash FROM audit_head")) {
            return row.next()
                    ? new Anchor(null, row.getLong(1), row.getString(2))
                    : new Anchor(null, 0, LedgerLine.GENESIS);
        }
    }

    /** Rows in the order of their ids, both ends included. */
    public void read(long from, long until, Consumer<LedgerLine> each) throws SQLException {
        var sql = "SELECT " + COLUMNS + " FROM audit_event WHERE id > ? AND id <= ? ORDER BY id LIMIT " + PIECE;
        try (var statement = connection.prepareStatement(sql)) {
            var after = from == Long.MIN_VALUE ? from : from - 1;
            var read = PIECE;
            while (read == PIECE) {
                statement.setLong(1, after);
                statement.setLong(2, until);
                read = 0;
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var line = line(rows);
                        after = line.id();
                        read++;
                        each.accept(line);
                    }
                }
            }
        }
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(values(row), row.getString("prev_hash"), row.getString("hash"));
    }

    /** One for each of {@link LedgerLine#FIELDS}, as they are hashed. */
    public static List<String> values(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (var field : LedgerLine.FIELDS) {
            values.add(
                    field.equals("occurred_at")
                            ? LedgerLine.moment(row.getObject(field, LocalDateTime.class))
                            : row.getString(field));
        }
        return values;
    }
}
