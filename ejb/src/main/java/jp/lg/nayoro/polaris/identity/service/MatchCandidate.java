package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.service.online.Judgement;

/**
 * 名寄せ候補. A resident and a registration side by side, and what the matcher says of them.
 *
 * @param untiedBefore the link was taken back, as the last word on the pair
 */
public record MatchCandidate(
        ResidentDetail resident, RegistrationDetail registration, Judgement judgement, boolean untiedBefore)
        implements Serializable {}
