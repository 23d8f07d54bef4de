package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A consent was registered, the first of a resident or a later one. Fired inside the transaction. */
public record ConsentRegistered(ConsentId consent, ResidentId resident) {}
