package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.Collectors.joining;

/**
 * 候補キーの表. Writes who has which keys, and tells who shares them, each in few statements however many people are asked for.
 * Every question is a range of the primary key.
 */
public final class KeyTable {

    /** A row of {@code match_key}. */
    private record Row(long hash, long subject, int kind) {}

    /** What {@code match_subject} keeps of somebody. */
    private record Former(Set<Long> hashes, int version) {

        static final Former NOTHING = new Former(Set.of(), NormalPerson.VERSION);
    }

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;

    public KeyTable(Connection connection) {
        this.connection = connection;
    }

    /** Keys that somebody has no longer are taken away, new ones are added; of those who stay as they are nothing is written. */
    public void write(SubjectKind kind, Map<Long, NormalPerson> people) throws SQLException {
        var former = former(kind, people.keySet());
        var gone = new ArrayList<Row>();
        var added = new ArrayList<Row>();
        Map<Long, Set<Long>> changed = new HashMap<>();
        for (var person : people.entrySet()) {
            long id = person.getKey();
            var keys = SubjectKeys.of(kind, person.getValue());
            var known = former.getOrDefault(id, Former.NOTHING);
            var before = known.hashes;
            keys.forEach((hash, what) -> {
                if (!before.contains(hash)) {
                    added.add(new Row(hash, id, what));
                }
            });
            before.stream().filter(hash -> !keys.containsKey(hash)).forEach(hash -> gone.add(new Row(hash, id, 0)));
            if (!former.containsKey(id) || known.version != NormalPerson.VERSION || !before.equals(keys.keySet())) {
                changed.put(id, keys.keySet());
            }
        }
        delete(kind, gone);
        insert(kind, added);
        remember(kind, changed);
    }

    /** Takes away all that is known of these: enrolments that were merged into others count for nobody. */
    void forget(SubjectKind kind, Collection<Long> ids) throws SQLException {
        var gone = new ArrayList<Row>();
        former(kind, ids).forEach((id, known) -> known.hashes.forEach(hash -> gone.add(new Row(hash, id, 0))));
        delete(kind, gone);
        for (var piece : SqlText.lists(ids)) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM match_subject WHERE subject_kind = " + kind.code()
                        + " AND subject_id IN " + piece);
            }
        }
    }

    /** Somebody's keys were made by another version of the normal forms, and find nobody reliably. */
    boolean anyOutdated() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM match_subject WHERE " + outdated(SubjectKind.RESIDENT)
                        + " UNION ALL SELECT 1 FROM match_subject WHERE " + outdated(SubjectKind.REGISTRATION)
                        + " LIMIT 1")) {
            return rows.next();
        }
    }

    /** Those of them that no other node is just renewing, locked; at most so many. */
    List<Long> outdated(SubjectKind kind, int most) throws SQLException {
        return RegistrationSample.numbers(
                connection,
                "SELECT subject_id FROM match_subject WHERE " + outdated(kind) + " LIMIT " + most
                        + " FOR UPDATE SKIP LOCKED");
    }

    private static String outdated(SubjectKind kind) {
        return "subject_kind = " + kind.code() + " AND norm_version <> " + NormalPerson.VERSION;
    }

    /** Which of the kind have each key, at most one more than are followed. */
    Map<Long, List<Long>> sharing(SubjectKind kind, Collection<Long> hashes) throws SQLException {
        Map<Long, List<Long>> sharing = new HashMap<>();
        for (var piece : SqlText.lists(hashes)) {
            var sql = "SELECT key_hash, subject_id FROM (" + SHARING.formatted(kind.code(), piece)
                    + ") shared WHERE place <= " + (BlockingKeys.LARGEST_BLOCK + 1);
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    sharing.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>(2))
                            .add(rows.getLong(2));
                }
            }
        }
        return sharing;
    }

    private static final String SHARING =
            """
            SELECT key_hash, subject_id, ROW_NUMBER() OVER (PARTITION BY key_hash ORDER BY subject_id) AS place
            FROM match_key WHERE subject_kind = %d AND key_hash IN %s""";

    /** How many of the kind have each key; those that nobody has are left out. */
    Map<Long, Integer> counts(SubjectKind kind, Collection<Long> hashes) throws SQLException {
        Map<Long, Integer> counts = new HashMap<>();
        for (var piece : SqlText.lists(hashes)) {
            var sql = "SELECT key_hash, COUNT(*) FROM match_key WHERE subject_kind = " + kind.code()
                    + " AND key_hash IN " + piece + " GROUP BY key_hash";
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    counts.put(rows.getLong(1), rows.getInt(2));
                }
            }
        }
        return counts;
    }

    private Map<Long, Former> former(SubjectKind kind, Collection<Long> ids) throws SQLException {
        Map<Long, Former> former = new HashMap<>();
        for (var piece : SqlText.lists(ids)) {
            var sql = "SELECT subject_id, hashes, norm_version FROM match_subject WHERE subject_kind = " + kind.code()
                    + " AND subject_id IN " + piece;
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    former.put(rows.getLong(1), new Former(SubjectKeys.unpacked(rows.getBytes(2)), rows.getInt(3)));
                }
            }
        }
        return former;
    }

    private void delete(SubjectKind kind, List<Row> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(
                "DELETE FROM match_key WHERE key_hash = ? AND subject_kind = ? AND subject_id = ?")) {
            for (var row : gone) {
                delete.setLong(1, row.hash);
                delete.setInt(2, kind.code());
                delete.setLong(3, row.subject);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** In the order of the index. */
    private void insert(SubjectKind kind, List<Row> added) throws SQLException {
        added.sort(Comparator.comparingLong(Row::hash).thenComparingLong(Row::subject));
        for (int from = 0; from < added.size(); from += ROWS_AT_ONCE) {
            var values = added.subList(from, Math.min(added.size(), from + ROWS_AT_ONCE)).stream()
                    .map(row -> "(" + row.hash + "," + kind.code() + "," + row.subject + "," + row.kind + ")")
                    .collect(joining(","));
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(
                        "INSERT INTO match_key (key_hash, subject_kind, subject_id, kind) VALUES " + values);
            }
        }
    }

    private void remember(SubjectKind kind, Map<Long, Set<Long>> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (var rows = connection.prepareStatement(
                """
                INSERT INTO match_subject (subject_kind, subject_id, norm_version, hashes) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE norm_version = VALUES(norm_version), hashes = VALUES(hashes)""")) {
            for (var subject : changed.entrySet()) {
                rows.setInt(1, kind.code());
                rows.setLong(2, subject.getKey());
                rows.setInt(3, NormalPerson.VERSION);
                rows.setBytes(4, SubjectKeys.packed(new HashSet<>(subject.getValue())));
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }
}
