package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * One resident a registration might be of.
 *
 * @param resident whatever the caller knows residents by; equal scores are put in its order
 */
public record Candidate(long resident, NormalPerson person) {}
