package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.service.online.ScoreLine;

/**
 * 統合の下見. Two enrolments side by side, what would move, and what to know before.
 *
 * @param merge the proposal, null while nobody made one
 * @param mine whether the caller made it, so that another has to decide
 */
public record MergePreview(
        ResidentDetail from,
        ResidentDetail into,
        List<ScoreLine> lines,
        List<MergeCount> counts,
        List<MergeRemark> remarks,
        MergeRow merge,
        boolean mine)
        implements Serializable {

    public boolean blocked() {
        return remarks.stream().anyMatch(remark -> remark.concern().blocks());
    }

    public boolean proposed() {
        return merge != null;
    }
}
