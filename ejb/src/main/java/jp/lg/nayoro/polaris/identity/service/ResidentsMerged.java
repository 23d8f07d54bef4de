package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 統合した. Fired inside the transaction: each feature moves its own rows to the enrolment that stays and notes in
 * {@link MergeMoves} which ones.
 */
public record ResidentsMerged(long merge, ResidentId from, ResidentId into, LocalDateTime at) {}
