package jp.lg.nayoro.polaris.consent.service.watch;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * 担当の自己申請: somebody said of themselves that they care for a person. To be fired, inside its transaction, by whatever lets
 * people do that; it stands in the privacy officer's worklist then.
 */
public record RelationClaimed(StaffId staff, ResidentId resident) {}
