package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;

/**
 * 名寄せ候補の一覧, the likeliest first.
 *
 * @param incomplete more than {@value BlockingKeys#LARGEST_BLOCK} share one key, so that those who share only that key were left
 *     out
 */
public record Candidates(List<MatchCandidate> list, boolean incomplete) implements Serializable {}
