package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 統合を取り消した. Fired inside the transaction: each feature brings back exactly what the merge had moved; what came later stays
 * with the survivor.
 *
 * @param mergedAt when the merge was made
 */
public record ResidentMergeUndone(
        long merge, ResidentId from, ResidentId into, LocalDateTime mergedAt, LocalDateTime at) {}
