package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * What the watch over the ledger noticed.
 *
 * @param resident null where many people were concerned
 * @param key with kind and staff, what is told only once
 * @param figures counts and times, never names; may be null
 */
public record Suspicion(
        AlertKind kind, StaffId staff, ResidentId resident, String key, String figures, LocalDateTime actedAt) {}
