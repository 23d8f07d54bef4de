package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** One state of the rules of signing in, with who set it; {@code setBy} is null for what the town began with. */
public record SecurityPolicyRow(
        Long id,
        String secondFactorFor,
        int rememberDays,
        int passwordFailures,
        int codeFailures,
        int lockMinutes,
        int idleMinutes,
        int stepUpMinutes,
        String reason,
        String setBy,
        LocalDateTime setAt)
        implements Serializable {

    public List<String> roles() {
        return SecurityPolicy.rolesOf(secondFactorFor).stream().sorted().toList();
    }
}
