package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One state of the rule, with who set it, when and why. */
public record GlassRuleRow(
        Long id, Integer minutes, LocalDateTime disasterUntil, String reason, String setBy, LocalDateTime setAt)
        implements Serializable {}
