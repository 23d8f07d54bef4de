package jp.lg.nayoro.polaris.consent.service.claim;

import jp.lg.nayoro.polaris.consent.entity.ClaimedPerson;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 担当申請 as it is handed in.
 *
 * @param staff who is to care; null for the claimant
 */
public record ClaimRequest(ClaimedPerson person, StaffId staff, String reason) {

    public ClaimRequest {
        requireNonNull(person);
        requireNonNull(reason);
    }
}
