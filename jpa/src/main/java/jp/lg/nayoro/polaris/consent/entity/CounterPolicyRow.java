package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One state of the 窓口の決まり, with who set it, when and why. */
public record CounterPolicyRow(
        Long id,
        CopiesRule copies,
        ClaimDecider claimsBy,
        ScopeTelling telling,
        String reason,
        String setBy,
        LocalDateTime setAt)
        implements Serializable {}
