package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.Level;
import jp.lg.nayoro.polaris.identity.service.match.SharedValues;
import jp.lg.nayoro.polaris.identity.service.match.SpelledIdentity;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 裏付け from the database: values and spellings of registrations that are linked first-hand or by a person, and how often a name
 * and birthday occur among all registrations. Two statements a chunk, for those that wait for it.
 */
final class StoredSupport implements Support {

    private static final String VALUES_OF_LINKED =
            """
            SELECT k.key_hash, r.resident_id, r.id FROM match_key k JOIN registration r ON r.id = k.subject_id
            WHERE k.subject_kind = 2 AND k.key_hash IN %s AND r.resident_id IN %s AND r.id NOT IN %s
              AND (r.link_state IS NULL OR r.link_state IN ('AUTO', 'CONFIRMED'))""";

    private static final long UNKNOWN = 0;

    private final SharedValues shared;
    private final Map<Long, List<Set<Long>>> linkedToResident = new HashMap<>();
    private final SpelledIdentity spelled = new SpelledIdentity(hash -> count(hash) > 1, hash -> count(hash) > 0);
    private Map<Long, Integer> identities = Map.of();

    StoredSupport(SharedValues shared) {
        this.shared = shared;
    }

    /** A link that this chunk makes first-hand supports the others of the chunk. */
    void link(long resident, NormalPerson registration) {
        var hashes = values(registration);
        for (long identity : SpelledIdentity.ofName(registration)) {
            hashes.add(identity);
        }
        linkedToResident.computeIfAbsent(resident, any -> new ArrayList<>()).add(hashes);
    }

    /** @param chunk registrations that {@link #link} speaks of: what they were linked by before supports nobody, least of all them */
    void load(
            Connection connection,
            KeyTable keys,
            Collection<Long> chunk,
            Collection<NormalPerson> waiting,
            Map<Long, NormalPerson> residents)
            throws SQLException {
        Set<Long> asked = new HashSet<>();
        waiting.forEach(person -> {
            asked.addAll(values(person));
            asked.add(SpelledIdentity.ofWhole(person));
        });
        asked.remove(UNKNOWN);
        Map<Long, Set<Long>> hashesOf = new HashMap<>();
        for (var piece : residents.isEmpty() ? List.<String>of() : SqlText.lists(asked)) {
            loadValues(
                    connection,
                    VALUES_OF_LINKED.formatted(piece, SqlText.list(residents.keySet()), SqlText.list(chunk)),
                    hashesOf);
        }
        Set<Long> spelled = new HashSet<>();
        waiting.forEach(person -> addIdentities(spelled, person));
        residents.values().forEach(person -> addIdentities(spelled, person));
        identities = keys.counts(SubjectKind.REGISTRATION, spelled);
    }

    /** One more registration of theirs. */
    private Set<Long> linkedTo(long resident) {
        Set<Long> hashes = new HashSet<>();
        linkedToResident.computeIfAbsent(resident, any -> new ArrayList<>()).add(hashes);
        return hashes;
    }

    private void loadValues(Connection connection, String sql, Map<Long, Set<Long>> hashesOf) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                long resident = rows.getLong(2);
                hashesOf.computeIfAbsent(rows.getLong(3), any -> linkedTo(resident))
                        .add(rows.getLong(1));
            }
        }
    }

    @Override
    public boolean seen(long resident, NormalPerson registration) {
        var values = values(registration);
        return linked(resident).anyMatch(hashes -> !Collections.disjoint(hashes, values));
    }

    @Override
    public boolean seenOwn(long resident, NormalPerson registration) {
        var values = values(ContactValues.own(registration));
        return linked(resident).anyMatch(hashes -> !Collections.disjoint(hashes, values));
    }

    @Override
    public boolean same(long resident, NormalPerson registration) {
        long identity = SpelledIdentity.ofWhole(registration);
        var values = values(registration);
        return identity != UNKNOWN
                && linked(resident)
                        .anyMatch(hashes -> hashes.contains(identity) && !Collections.disjoint(hashes, values));
    }

    private Stream<Set<Long>> linked(long resident) {
        return linkedToResident.getOrDefault(resident, List.of()).stream();
    }

    @Override
    public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
        return spelled.slip(resident, registration, difference);
    }

    private int count(long identity) {
        return identities.getOrDefault(identity, 0);
    }

    private Set<Long> values(NormalPerson person) {
        return values(ContactValues.of(person));
    }

    private Set<Long> values(long[] all) {
        Set<Long> values = new HashSet<>();
        for (long value : all) {
            if (value != UNKNOWN && !shared.shared(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private static void addIdentities(Set<Long> spelled, NormalPerson person) {
        for (long identity : SpelledIdentity.of(person)) {
            if (identity != UNKNOWN) {
                spelled.add(identity);
            }
        }
    }
}
