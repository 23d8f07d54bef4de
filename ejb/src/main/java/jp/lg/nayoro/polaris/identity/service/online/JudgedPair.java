package jp.lg.nayoro.polaris.identity.service.online;

/**
 * One registration and one resident, judged.
 *
 * @param untiedBefore a person took this very link back, as the last word on the pair
 */
public record JudgedPair(long registration, long resident, Judgement judgement, boolean untiedBefore) {}
