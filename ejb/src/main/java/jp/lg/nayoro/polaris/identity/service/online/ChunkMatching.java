package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.Collectors.toMap;

/**
 * 一組の名寄せ, in one transaction of the caller: takes whom the queue holds, writes their keys, decides, and writes decision and
 * history. The number of statements does not depend on how many residents there are, and only in steps on the size of the chunk.
 * Two nodes never take the same rows: those that another holds are left to it.
 */
public final class ChunkMatching {

    /** Large enough that a statement's way to the database does not count, small enough to be done within a second. */
    public static final int CHUNK = 500;

    private final Connection connection;
    private final Weights weights;
    private final int residents;
    private final LocalDateTime now;
    private final KeyTable keys;
    private final PersonTable people;

    /** @param residents how many there are */
    public ChunkMatching(Connection connection, Weights weights, int residents, LocalDateTime now) {
        this.connection = connection;
        this.weights = weights;
        this.residents = residents;
        this.now = now;
        this.keys = new KeyTable(connection);
        this.people = new PersonTable(connection);
    }

    /**
     * What comes before any registration: residents, by whose keys they are found, and whatever another version of the normal forms
     * left.
     *
     * @return whether there was anything to do
     */
    public boolean prepare() throws SQLException {
        return matchResidents() > 0 || renewed(SubjectKind.RESIDENT) || renewed(SubjectKind.REGISTRATION);
    }

    /** Registrations are judged anew under their new keys. */
    private boolean renewed(SubjectKind kind) throws SQLException {
        var outdated = keys.outdated(kind, CHUNK);
        if (outdated.isEmpty()) {
            return false;
        }
        if (kind == SubjectKind.RESIDENT) {
            writeResidents(outdated);
        } else {
            keys.write(kind, byId(people.registrations(outdated)));
            markDue(connection, kind, outdated, now);
        }
        return true;
    }

    private Map<Long, NormalPerson> writeResidents(Collection<Long> ids) throws SQLException {
        var enrolled = people.residents(ids);
        keys.write(SubjectKind.RESIDENT, enrolled);
        var mergedAway = ids.stream().filter(id -> !enrolled.containsKey(id)).toList();
        if (!mergedAway.isEmpty()) {
            keys.forget(SubjectKind.RESIDENT, mergedAway);
        }
        return enrolled;
    }

    private static Map<Long, NormalPerson> byId(List<StoredRegistration> registrations) {
        return registrations.stream().collect(toMap(StoredRegistration::id, StoredRegistration::person));
    }

    /** 加入者 that are new or described otherwise: their keys, and whoever shares one becomes due. How many were taken. */
    public int matchResidents() throws SQLException {
        var taken = taken(SubjectKind.RESIDENT);
        if (taken.isEmpty()) {
            return 0;
        }
        var enrolled = writeResidents(taken);
        markDue(connection, SubjectKind.REGISTRATION, registrationsOf(taken, enrolled), now);
        done(SubjectKind.RESIDENT, taken);
        return taken.size();
    }

    /** The registrations that are due; none when nothing is left, or while another node still renews keys. */
    public ChunkOutcome matchRegistrations() throws SQLException {
        return keys.anyOutdated() ? ChunkOutcome.of(List.of()) : match(taken(SubjectKind.REGISTRATION));
    }

    /** These registrations. */
    public ChunkOutcome match(Collection<Long> ids) throws SQLException {
        var registrations = people.lockedRegistrations(ids);
        if (registrations.isEmpty()) {
            return ChunkOutcome.of(List.of());
        }
        keys.write(SubjectKind.REGISTRATION, byId(registrations));
        var verdicts = new ChunkJudgement(connection, weights, residents).judge(registrations);
        new VerdictRows(connection, weights.version(), now).write(verdicts);
        done(
                SubjectKind.REGISTRATION,
                registrations.stream().map(StoredRegistration::id).toList());
        return ChunkOutcome.of(verdicts);
    }

    /** One statement for up to {@value SqlText#MOST}. */
    static void markDue(Connection connection, SubjectKind kind, Collection<Long> ids, LocalDateTime since)
            throws SQLException {
        var sorted = ids.stream().sorted().distinct().toList();
        var moment = SqlText.moment(since);
        for (int from = 0; from < sorted.size(); from += SqlText.MOST) {
            var values = new ArrayList<String>();
            sorted.subList(from, Math.min(sorted.size(), from + SqlText.MOST))
                    .forEach(id -> values.add("(" + kind.code() + "," + id + "," + moment + ")"));
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO match_due (subject_kind, subject_id, due_since) VALUES "
                        + String.join(",", values) + " ON DUPLICATE KEY UPDATE due_since = match_due.due_since");
            }
        }
    }

    private Set<Long> registrationsOf(Collection<Long> taken, Map<Long, NormalPerson> enrolled) throws SQLException {
        Set<Long> asked = new HashSet<>();
        enrolled.values().forEach(person -> {
            for (long hash : BlockingKeys.of(person)) {
                asked.add(hash);
            }
        });
        Set<Long> found = new HashSet<>();
        keys.sharing(SubjectKind.REGISTRATION, asked).values().stream()
                .filter(block -> block.size() <= BlockingKeys.LARGEST_BLOCK)
                .forEach(found::addAll);
        found.addAll(numbers("SELECT id FROM registration WHERE resident_id IN " + SqlText.list(taken)
                + " UNION SELECT id FROM registration WHERE suspended_resident_id IN " + SqlText.list(taken)
                + " UNION SELECT registration_id FROM match_review WHERE state <> 'DONE' AND resident_id IN "
                + SqlText.list(taken)));
        return found;
    }

    private List<Long> taken(SubjectKind kind) throws SQLException {
        return numbers("SELECT subject_id FROM match_due WHERE subject_kind = " + kind.code()
                + " ORDER BY subject_id LIMIT " + CHUNK + " FOR UPDATE SKIP LOCKED");
    }

    private void done(SubjectKind kind, Collection<Long> ids) throws SQLException {
        for (var piece : SqlText.lists(ids)) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(
                        "DELETE FROM match_due WHERE subject_kind = " + kind.code() + " AND subject_id IN " + piece);
            }
        }
    }

    private List<Long> numbers(String sql) throws SQLException {
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
