package jp.lg.nayoro.polaris.record.service;

import jp.lg.nayoro.polaris.record.entity.CodePairRow;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * A code that means the same drug as the one that was asked for.
 *
 * @param learntFrom the pair that says so, with where and how often it was seen
 * @param via the code between, where no file gave both; null where one did
 */
public record KnownCode(EntryCode code, CodePairRow learntFrom, EntryCode via) {}
