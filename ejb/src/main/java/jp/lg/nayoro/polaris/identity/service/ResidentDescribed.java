package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A resident was enrolled, or is described otherwise than before. Fired inside the transaction that stores them. */
public record ResidentDescribed(ResidentId resident) {}
