package jp.lg.nayoro.polaris.organization.service;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** What became of a paper. */
public sealed interface ApplicationResult {

    /** 保存・申請・差戻し・取下げ. */
    record Kept(long application) implements ApplicationResult {}

    record Approved(FacilityId facility) implements ApplicationResult {}

    record Refused(ApplicationProblem because) implements ApplicationResult {}
}
