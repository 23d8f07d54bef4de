package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** The last word of the secretariat on one registration and one resident. */
public record PairDecision(RegistrationId registration, ResidentId resident, DecisionKind kind)
        implements Serializable {}
