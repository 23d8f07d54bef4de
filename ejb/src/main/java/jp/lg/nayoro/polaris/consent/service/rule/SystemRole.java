package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.Arrays;
import java.util.Set;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** システム上の役割, as the decision table names them; the constants are those of {@code security.entity.Role}. */
public enum SystemRole {
    /** 事務局. */
    SECRETARIAT,
    /** 施設職員. */
    STAFF,
    /** 施設管理者. */
    FACILITY_MANAGER,
    /** 監査. */
    AUDITOR,
    /** 個人情報保護責任者. */
    PRIVACY_OFFICER,
    /** IT担当. */
    IT_OPERATOR,
    /** 接続システム. */
    SYSTEM;

    /** Those the table knows among the names; a role it does not know opens nothing. */
    public static Set<SystemRole> of(Set<String> names) {
        return Arrays.stream(values())
                .filter(role -> names.contains(role.name()))
                .collect(toUnmodifiableSet());
    }
}
