package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One login that waits after too many failures. */
public record LockRow(
        String login,
        SignInStep step,
        String name,
        String facility,
        int failures,
        LocalDateTime lastAt,
        LocalDateTime lockedUntil)
        implements Serializable {}
