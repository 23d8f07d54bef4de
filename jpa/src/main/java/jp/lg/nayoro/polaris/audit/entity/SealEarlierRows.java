package jp.lg.nayoro.polaris.audit.entity;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import jp.lg.nayoro.polaris.audit.entity.chain.Anchor;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerLine;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerTable;

/**
 * Migration 5052: seals the rows that were written before there was a chain, in their order, and closes the gaps between their
 * ids. Begun anew after an interruption it comes to the same end, since a row that stands at its place is sealed again with the
 * same hash. It can vouch for nothing that was done to those rows before.
 */
public class SealEarlierRows implements JavaMigration {

    private static final int PIECE = 1_000;
    private static final String ROWS = "SELECT " + String.join(", ", LedgerLine.FIELDS)
            + " FROM audit_event WHERE id > ? ORDER BY id LIMIT " + PIECE;
    private static final String SEAL = "UPDATE audit_event SET id = ?, prev_hash = ?, hash = ? WHERE id = ?";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261124.5052");
    }

    @Override
    public String getDescription() {
        return "seal earlier audit rows";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var head = new Anchor(null, 0, LedgerLine.GENESIS);
        long read = 0;
        var more = true;
        while (more) {
            var before = head.id();
            var piece = new Piece(connection, head, read);
            piece.seal();
            head = piece.head;
            read = piece.read;
            more = head.id() > before;
        }
        try (var insertion =
                connection.prepareStatement("INSERT INTO audit_head (id, last_id, last_hash) VALUES (1, ?, ?)")) {
            insertion.setLong(1, head.id());
            insertion.setString(2, head.hash());
            insertion.executeUpdate();
        }
    }

    /** Some rows at a time, since there may be millions. */
    private static final class Piece {

        private final Connection connection;
        private Anchor head;
        private long read;

        Piece(Connection connection, Anchor head, long read) {
            this.connection = connection;
            this.head = head;
            this.read = read;
        }

        void seal() throws SQLException {
            try (var rows = connection.prepareStatement(ROWS);
                    var update = connection.prepareStatement(SEAL)) {
                rows.setLong(1, read);
                try (var row = rows.executeQuery()) {
                    while (row.next()) {
                        read = row.getLong("id");
                        var values = LedgerTable.values(row);
                        values.set(0, Long.toString(head.id() + 1));
                        var line = LedgerLine.sealed(values, head.hash());
                        update.setLong(1, line.id());
                        update.setString(2, line.previousHash());
                        update.setString(3, line.hash());
                        update.setLong(4, read);
                        update.addBatch();
                        head = new Anchor(null, line.id(), line.hash());
                    }
                }
                update.executeBatch();
            }
        }
    }
}
