package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One version of the weights in their list. {@code decidedBy} and {@code decidedAt} are null while it is proposed. */
public record MatchWeightsRow(
        Long id,
        String version,
        WeightsState state,
        String proposedBy,
        LocalDateTime proposedAt,
        String decidedBy,
        LocalDateTime decidedAt)
        implements Serializable {}
