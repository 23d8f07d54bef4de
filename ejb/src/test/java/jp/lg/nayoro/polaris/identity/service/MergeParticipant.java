package jp.lg.nayoro.polaris.identity.service;

import java.util.function.Consumer;

/** One feature's share in a merge, for tests that put all of them together without a container. */
public record MergeParticipant(
        MergeForecast forecast, Consumer<ResidentsMerged> merged, Consumer<ResidentMergeUndone> undone) {}
