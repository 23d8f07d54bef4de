package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One paper as its page shows it. */
public record FacilityApplicationDetail(
        Long id,
        long version,
        ApplicationSheet sheet,
        FacilityApplicationState state,
        StaffId enteredBy,
        LocalDateTime enteredAt,
        LocalDateTime decidedAt,
        String reason)
        implements Serializable {

    public boolean late() {
        return FacilityApplication.isLate(sheet.paper(), sheet.effectiveOn(), sheet.receivedOn());
    }
}
