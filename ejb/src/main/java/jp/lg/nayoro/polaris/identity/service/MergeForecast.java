package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What a feature would move with a merge, and what the secretariat should know before. Changes nothing. */
public interface MergeForecast {

    List<MergeCount> counts(ResidentId from, ResidentId into);

    List<MergeRemark> remarks(ResidentId from, ResidentId into);
}
