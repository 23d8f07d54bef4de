package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** One paper in a list. */
public record FacilityApplicationRow(
        Long id,
        FacilityPaper paper,
        FacilityApplicationState state,
        FacilityId facility,
        FacilityKind kind,
        String number,
        String name,
        LocalDate effectiveOn,
        LocalDate receivedOn,
        String enteredBy,
        String reason)
        implements Serializable {

    public boolean late() {
        return FacilityApplication.isLate(paper, effectiveOn, receivedOn);
    }
}
