package jp.lg.nayoro.polaris.audit.entity.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds rows to the ledger by plain SQL, for who writes without the server: the demo town and tests. The rows of a piece are one
 * transaction, which the caller commits; until then nobody else can write.
 */
public final class LedgerWriter {

    private static final String HEAD = "SELECT last_id, last_hash FROM audit_head WHERE id = 1 FOR UPDATE";
    private static final String FIRST_HEAD = "INSERT INTO audit_head (id, last_id, last_hash) VALUES (1, 0, ?)";
    private static final String ROW = "INSERT INTO audit_event (" + String.join(", ", LedgerLine.FIELDS)
            + ", prev_hash, hash) VALUES (" + "?, ".repeat(LedgerLine.FIELDS.size()) + "?, ?)";
    private static final String NEW_HEAD = "UPDATE audit_head SET last_id = ?, last_hash = ? WHERE id = 1";

    private final Connection connection;

    /** @param connection without auto commit */
    public LedgerWriter(Connection connection) {
        this.connection = connection;
    }

    /** @param rows each with one value for all of {@link LedgerLine#FIELDS} but the id */
    public void append(List<List<String>> rows) throws SQLException {
        var head = lockedHead();
        try (var insertion = connection.prepareStatement(ROW)) {
            for (var row : rows) {
                var values = new ArrayList<String>();
                values.add(Long.toString(head.id() + 1));
                values.addAll(row);
                var line = LedgerLine.sealed(values, head.hash());
                for (int i = 0; i < values.size(); i++) {
                    insertion.setString(i + 1, values.get(i));
                }
                insertion.setString(values.size() + 1, line.previousHash());
                insertion.setString(values.size() + 2, line.hash());
                insertion.addBatch();
                head = new Anchor(null, line.id(), line.hash());
            }
            insertion.executeBatch();
        }
        try (var update = connection.prepareStatement(NEW_HEAD)) {
            update.setLong(1, head.id());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }

    private Anchor lockedHead() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(HEAD)) {
            if (row.next()) {
                return new Anchor(null, row.getLong(1), row.getString(2));
            }
        }
        try (var insertion = connection.prepareStatement(FIRST_HEAD)) {
            insertion.setString(1, LedgerLine.GENESIS);
            insertion.executeUpdate();
        }
        return new Anchor(null, 0, LedgerLine.GENESIS);
    }
}
