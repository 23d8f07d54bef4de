package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SystemCallerRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.stream.Collectors.toSet;

/**
 * 接続システム. What reads for an institution by a token.
 *
 * @param categories names of the kinds of data it is given at most; the gate knows what they mean
 */
public record ConnectedSystem(long token, Set<String> categories) implements Serializable {

    /** No login holds a colon, so no account is ever taken for a system. */
    private static final String PREFIX = "system:";

    public ConnectedSystem {
        categories = Set.copyOf(categories);
    }

    /** As whom a token acts, in the container and in the ledger. */
    static String login(long token) {
        return PREFIX + token;
    }

    static boolean isNamed(String login) {
        return login != null && login.startsWith(PREFIX);
    }

    static long tokenOf(String login) {
        return Long.parseLong(login.substring(PREFIX.length()));
    }

    static Caller callerOf(List<SystemCallerRow> rows) {
        var row = rows.get(0);
        var categories = rows.stream().map(SystemCallerRow::category).collect(toSet());
        return new Caller(
                login(row.token()),
                null,
                row.systemName(),
                null,
                new FacilityId(row.facilityId()),
                row.facilityName(),
                row.facilityKind(),
                Set.of(Role.SYSTEM),
                new ConnectedSystem(row.token(), categories));
    }
}
