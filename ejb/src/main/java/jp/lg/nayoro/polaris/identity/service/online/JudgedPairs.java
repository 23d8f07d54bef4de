package jp.lg.nayoro.polaris.identity.service.online;

import java.util.List;

/**
 * 候補と見立て, the likeliest first.
 *
 * @param crowded a key that too many share was not followed, so that whoever shares only that is missing
 */
public record JudgedPairs(List<JudgedPair> list, boolean crowded) {}
