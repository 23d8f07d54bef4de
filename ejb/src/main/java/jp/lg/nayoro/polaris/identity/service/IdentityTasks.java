package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.ContaminationTaskRow;
import jp.lg.nayoro.polaris.identity.entity.DisputedLinkRow;
import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.OpinionRow;

/** 事務局の仕事: what waits for somebody, the oldest first. */
public record IdentityTasks(
        List<DisputedLinkRow> disputes,
        List<OpinionRow> opinions,
        List<MergeRow> merges,
        List<ContaminationTaskRow> contaminations)
        implements Serializable {

    public boolean none() {
        return disputes.isEmpty() && opinions.isEmpty() && merges.isEmpty() && contaminations.isEmpty();
    }
}
