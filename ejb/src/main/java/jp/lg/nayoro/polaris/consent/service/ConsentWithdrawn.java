package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A resident withdrew. Fired inside the transaction; the gate knows by itself, this is for those who hold something back. */
public record ConsentWithdrawn(ConsentId consent, ResidentId resident) {}
