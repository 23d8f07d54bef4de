package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 別人とした. Fired inside the transaction. */
public record PairRefused(RegistrationId registration, ResidentId resident) {}
