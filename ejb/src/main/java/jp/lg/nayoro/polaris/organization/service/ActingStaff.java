package jp.lg.nayoro.polaris.organization.service;

import java.util.Optional;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * Who acts upon an institution or its staff. Accounts are known to {@code security} alone, which comes later in the order of
 * features: it provides this.
 */
public interface ActingStaff {

    /** Empty where nobody signed in: somebody who sets up their login by a slip. */
    Optional<StaffId> staff();

    /** The institution they are at. */
    Optional<FacilityId> facility();

    /** Whether the whole register is theirs: the secretariat. */
    boolean isSecretariat();

    /** Whether this institution is theirs to look after: any for the secretariat, the own one for a manager. */
    boolean looksAfter(FacilityId facility);
}
