package jp.lg.nayoro.polaris.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * The baseline: the rows that the whole path has stored, stored once more by nothing but JDBC batches, into tables with the
 * same columns, indexes and foreign keys. Only the inserting is timed, not the reading.
 */
final class BareJdbc {

    private static final int ROWS_A_BATCH = 1000;
    private static final String COPY = "bench_";
    private static final List<String> TABLES = List.of("registration", "source_file", "clinical_entry");

    private final DataSource database;
    private long nanos;

    BareJdbc(DataSource database) {
        this.database = database;
    }

    /** Seconds spent on inserting all rows of the tables. */
    double seconds() throws SQLException {
        try (var reading = database.getConnection();
                var writing = database.getConnection()) {
            drop(writing);
            for (var table : TABLES) {
                create(writing, table);
            }
            writing.setAutoCommit(false);
            for (var table : TABLES) {
                copy(reading, writing, table);
            }
            writing.setAutoCommit(true);
            drop(writing);
        }
        return nanos / 1e9;
    }

    private static void drop(Connection connection) throws SQLException {
        var backwards = new ArrayList<>(TABLES);
        Collections.reverse(backwards);
        for (var table : backwards) {
            execute(connection, "DROP TABLE IF EXISTS " + COPY + table);
        }
    }

    /** LIKE copies columns and indexes; the foreign keys follow, to the copies where there is one. */
    private static void create(Connection connection, String table) throws SQLException {
        execute(connection, "CREATE TABLE " + COPY + table + " LIKE " + table);
        var keys = new ArrayList<String>();
        try (var query = connection.prepareStatement(
                """
                SELECT column_name, referenced_table_name, referenced_column_name
                FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL""")) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                var parent = rows.getString(2);
                keys.add("ADD FOREIGN KEY (" + rows.getString(1) + ") REFERENCES "
                        + (TABLES.contains(parent) ? COPY + parent : parent) + " (" + rows.getString(3) + ")");
            }
        }
        if (!keys.isEmpty()) {
            execute(connection, "ALTER TABLE " + COPY + table + " " + String.join(", ", keys));
        }
    }

    private void copy(Connection reading, Connection writing, String table) throws SQLException {
        var columns = columns(reading, table);
        var names = String.join(", ", columns);
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var query = reading.createStatement();
                var insert = writing.prepareStatement(
                        "INSERT INTO " + COPY + table + " (" + names + ") VALUES (" + marks + ")")) {
            query.setFetchSize(Integer.MIN_VALUE); // MySQL's word for row by row
            var rows = query.executeQuery("SELECT " + names + " FROM " + table + " ORDER BY id");
            for (int read = 1; rows.next(); read++) {
                for (int i = 1; i <= columns.size(); i++) {
                    insert.setObject(i, rows.getObject(i));
                }
                insert.addBatch();
                if (read % ROWS_A_BATCH == 0) {
                    send(writing, insert);
                }
            }
            send(writing, insert);
        }
    }

    /** Without those that the database works out itself. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement(
                """
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'
                ORDER BY ordinal_position""")) {
            query.setString(1, table);
            var rows = query.executeQuery();
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private void send(Connection writing, PreparedStatement insert) throws SQLException {
        var before = System.nanoTime();
        insert.executeBatch();
        writing.commit();
        nanos += System.nanoTime() - before;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
