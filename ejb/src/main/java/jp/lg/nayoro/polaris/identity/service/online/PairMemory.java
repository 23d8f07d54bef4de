package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;

/**
 * これまでの判断 on registrations. A pair that a person refused or untied never comes back; and once anything was refused, untied or
 * suspended, only a person ties the registration again.
 */
final class PairMemory {

    private final Map<Long, Map<Long, DecisionKind>> last = new HashMap<>();

    private PairMemory() {}

    static PairMemory load(Connection connection, Collection<Long> registrations) throws SQLException {
        var memory = new PairMemory();
        for (var piece : SqlText.lists(registrations)) {
            var sql = "SELECT registration_id, resident_id, kind FROM registration_decision WHERE registration_id IN "
                    + piece + " ORDER BY registration_id, resident_id, id";
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    memory.last
                            .computeIfAbsent(rows.getLong(1), any -> new HashMap<>())
                            .put(rows.getLong(2), DecisionKind.valueOf(rows.getString(3)));
                }
            }
        }
        return memory;
    }

    boolean forbids(long registration, long resident) {
        return refused(registration, resident) || untied(registration, resident);
    }

    boolean refused(long registration, long resident) {
        return lastOn(registration, resident) == DecisionKind.REFUSED;
    }

    boolean untied(long registration, long resident) {
        return lastOn(registration, resident) == DecisionKind.UNLINKED;
    }

    private DecisionKind lastOn(long registration, long resident) {
        return last.getOrDefault(registration, Map.of()).get(resident);
    }

    boolean forPersonsOnly(long registration) {
        return last.getOrDefault(registration, Map.of()).values().stream()
                .anyMatch(kind -> kind == DecisionKind.REFUSED
                        || kind == DecisionKind.UNLINKED
                        || kind == DecisionKind.REFUSAL_LIFTED
                        || kind == DecisionKind.SUSPENDED);
    }
}
