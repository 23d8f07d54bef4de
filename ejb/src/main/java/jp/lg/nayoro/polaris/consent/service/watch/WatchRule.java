package jp.lg.nayoro.polaris.consent.service.watch;

import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.LedgerLine;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;

/** One thing the watch looks for in a stretch of the ledger. What it finds twice is told once. */
public interface WatchRule {

    List<Suspicion> in(List<LedgerLine> stretch);
}
