package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

/**
 * 名寄せ候補の一覧, the likeliest first.
 *
 * @param incomplete more than 150 share one key (a name, a day, a telephone), so that those who share only that key were left out
 */
public record Candidates(List<MatchCandidate> list, boolean incomplete) implements Serializable {}
