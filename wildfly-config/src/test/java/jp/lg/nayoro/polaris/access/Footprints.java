package jp.lg.nayoro.polaris.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What a visit leaves in the database: a row of the ledger, and otherwise nothing. */
final class Footprints implements AutoCloseable {

    /** Written by whoever looks (the ledger), or by the clock and not by a visitor. */
    private static final Set<String> NOT_OF_VISITS = Set.of(
            "audit_event",
            "audit_head",
            "audit_check", // the ledger and its nightly check
            "consent_paper", // each print of a form has a number of its own
            "job_lease",
            "watch_mark",
            "privacy_alert",
            "leaving_signal",
            "consent_reminder"); // timers

    private final Connection database;

    Footprints(DataSource source) throws SQLException {
        database = source.getConnection();
    }

    /** The number of the newest row of the ledger. */
    long ledger() throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery("SELECT last_id FROM audit_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A sum over the content of each table. */
    Map<String, Long> tables() throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = database.getMetaData().getTables(database.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                if (!NOT_OF_VISITS.contains(name)) {
                    names.add(name);
                }
            }
        }
        var sums = new TreeMap<String, Long>();
        try (var query = database.createStatement();
                var row = query.executeQuery("CHECKSUM TABLE " + String.join(", ", names))) {
            while (row.next()) {
                sums.put(row.getString(1), row.getLong(2));
            }
        }
        return sums;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
