package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static java.util.stream.Collectors.joining;

/**
 * Many rows by few statements: {@code INSERT … VALUES (…), (…)}. A batch of the driver comes to the same on the wire, but
 * measures and copies every value once more before it (ADR 0017).
 */
final class RowInsert {

    private static final int MOST_ROWS = 100;

    private final String into;
    private final String row;
    private final String behind;

    /** By their number of rows: the same text each time, which the data source knows again as prepared. */
    private final Map<Integer, String> statements = new ConcurrentHashMap<>();

    /**
     * @param columns a name ahead of a colon is that of a function which the value goes through: {@code UNHEX:content}
     * @param behind what follows the rows, as in {@code ON DUPLICATE KEY UPDATE …}; else empty
     */
    RowInsert(String table, List<String> columns, String behind) {
        this.into = columns.stream()
                .map(column -> column.substring(column.indexOf(':') + 1))
                .collect(joining(", ", "INSERT INTO " + table + " (", ") VALUES "));
        this.row = columns.stream()
                .map(column -> column.contains(":") ? column.substring(0, column.indexOf(':')) + "(?)" : "?")
                .collect(joining(", ", "(", ")"));
        this.behind = behind;
    }

    /** @param rows the values of each, in the order of the columns */
    void write(Connection connection, List<? extends List<?>> rows) throws SQLException {
        write(connection, rows, Statement.NO_GENERATED_KEYS);
    }

    /** @return the ids that the database gave, in the order of the rows */
    List<Long> writeAsking(Connection connection, List<? extends List<?>> rows) throws SQLException {
        var ids = write(connection, rows, Statement.RETURN_GENERATED_KEYS);
        if (ids.size() != rows.size()) {
            throw new SQLException("The database gave " + ids.size() + " ids for " + rows.size() + " rows");
        }
        return ids;
    }

    private List<Long> write(Connection connection, List<? extends List<?>> rows, int asking) throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            var some = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
            var sql = statements.computeIfAbsent(some.size(), this::statement);
            try (var insert = connection.prepareStatement(sql, asking)) {
                bind(insert, some);
                insert.executeUpdate();
                if (asking == Statement.RETURN_GENERATED_KEYS) {
                    addKeys(insert, ids);
                }
            }
        }
        return ids;
    }

    private String statement(int count) {
        return into + String.join(", ", Collections.nCopies(count, row)) + " " + behind;
    }

    private static void bind(PreparedStatement insert, List<? extends List<?>> rows) throws SQLException {
        int position = 1;
        for (var row : rows) {
            for (var value : row) {
                insert.setObject(position++, value);
            }
        }
    }

    private static void addKeys(PreparedStatement insert, List<Long> ids) throws SQLException {
        try (var keys = insert.getGeneratedKeys()) {
            while (keys.next()) {
                ids.add(keys.getLong(1));
            }
        }
    }
}
