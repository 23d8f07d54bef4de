package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * 標本. All registrations of a small network, and every second, third … of a larger one, so that looking at them takes seconds and
 * not hours. By their number it is the same at each look.
 */
final class RegistrationSample {

    private final List<Long> ids;
    private final long all;

    private RegistrationSample(List<Long> ids, long all) {
        this.ids = ids;
        this.all = all;
    }

    /** Of at most so many. */
    static RegistrationSample of(Connection connection, int most) throws SQLException {
        long all = numbers(connection, "SELECT COUNT(*) FROM registration").get(0);
        long step = Math.max(1, (all + most - 1) / most);
        return new RegistrationSample(
                numbers(
                        connection,
                        "SELECT id FROM registration WHERE MOD(id, " + step + ") = 0 ORDER BY id LIMIT " + most),
                all);
    }

    /** How many there are, in the sample or not. */
    long all() {
        return all;
    }

    int size() {
        return ids.size();
    }

    List<List<Long>> chunks() {
        var chunks = new ArrayList<List<Long>>();
        for (int from = 0; from < ids.size(); from += ChunkMatching.CHUNK) {
            chunks.add(ids.subList(from, Math.min(ids.size(), from + ChunkMatching.CHUNK)));
        }
        return chunks;
    }

    static List<Long> numbers(Connection connection, String sql) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
