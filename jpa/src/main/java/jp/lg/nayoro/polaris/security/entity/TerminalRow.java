package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One line of the list of registered terminals. */
public record TerminalRow(
        Long id,
        String name,
        String facility,
        TerminalState state,
        LocalDateTime codeUntil,
        LocalDateTime registeredAt,
        LocalDateTime lastUsedAt,
        String lastLogin,
        LocalDateTime blockedAt,
        String blockReason)
        implements Serializable {

    public boolean blockable() {
        return state != TerminalState.BLOCKED;
    }
}
