package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

/**
 * How the review of one institution stands in a quarter.
 *
 * @param confirmedAt null while it is not done
 * @param accounts how many there are to look at
 * @param managers how many of them answer for the institution
 */
public record ReviewRow(
        Long facility,
        String name,
        FacilityKind kind,
        LocalDateTime confirmedAt,
        String confirmedBy,
        Long accounts,
        Long managers)
        implements Serializable {

    public boolean done() {
        return confirmedAt != null;
    }
}
