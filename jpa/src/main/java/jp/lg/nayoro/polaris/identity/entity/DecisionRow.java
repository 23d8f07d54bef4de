package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One line of the history of a pair: what was decided, why, who and when.
 *
 * @param decidedBy null where the matcher decided
 */
public record DecisionRow(Long id, DecisionKind kind, String reason, String decidedBy, LocalDateTime decidedAt)
        implements Serializable {}
