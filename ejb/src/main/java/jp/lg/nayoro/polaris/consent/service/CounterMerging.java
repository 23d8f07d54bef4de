package jp.lg.nayoro.polaris.consent.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.identity.service.MergeMoves;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;

/**
 * 統合と窓口の書類. What is under way for a person goes along: claims, withdrawals with their notices, printed forms, scans and 救急カード. Of a
 * 死亡・転出の記録 only the clerk can say whether it holds for the survivor, so it stays where it was recorded.
 */
@ApplicationScoped
public class CounterMerging {

    private static final List<String> TABLES = List.of(
            "care_team_claim", "consent_withdrawal", "viewer_notice", "consent_paper", "paper_scan", "emergency_token");

    @Inject
    MergeMoves moves;

    void onMerged(@Observes ResidentsMerged event) {
        TABLES.forEach(table -> moves.moveAll(table, event));
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        TABLES.forEach(table -> moves.bringBack(table, event));
    }
}
