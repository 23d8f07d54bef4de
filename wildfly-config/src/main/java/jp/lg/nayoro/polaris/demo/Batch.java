package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows for one table, sent as INSERTs of many rows, which is what makes the load quick whatever the driver's settings. Values
 * are in the order of the columns; enums go by name.
 */
public final class Batch implements AutoCloseable {

    private static final int ROWS = 200;

    private final Connection connection;
    private final String head;
    private final String row;
    private final int width;
    private final List<Object[]> waiting = new ArrayList<>(ROWS);
    private PreparedStatement fullInsert;
    private int written;

    public Batch(Connection connection, String table, String... columns) {
        this.connection = connection;
        this.head = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        this.row = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
        this.width = columns.length;
    }

    public void add(Object... values) throws SQLException {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for: " + head);
        }
        waiting.add(values);
        if (waiting.size() == ROWS) {
            flush();
        }
    }

    public int written() {
        return written + waiting.size();
    }

    @Override
    public void close() throws SQLException {
        flush();
        if (fullInsert != null) {
            fullInsert.close();
        }
    }

    private void flush() throws SQLException {
        if (waiting.size() == ROWS) {
            if (fullInsert == null) {
                fullInsert = insert();
            }
            send(fullInsert);
        } else if (!waiting.isEmpty()) {
            try (var rest = insert()) {
                send(rest);
            }
        }
    }

    private PreparedStatement insert() throws SQLException {
        return connection.prepareStatement(head + String.join(", ", Collections.nCopies(waiting.size(), row)));
    }

    private void send(PreparedStatement insert) throws SQLException {
        var place = 1;
        for (var values : waiting) {
            for (var value : values) {
                set(insert, place++, value);
            }
        }
        insert.executeUpdate();
        written += waiting.size();
        waiting.clear();
    }

    private static void set(PreparedStatement insert, int place, Object value) throws SQLException {
        if (value == null) {
            insert.setNull(place, Types.NULL);
        } else if (value instanceof String text) {
            insert.setString(place, text);
        } else {
            insert.setObject(place, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}
