package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One institution in the secretariat's list.
 *
 * @param people how many of its staff work there now
 */
public record FacilityListRow(
        Long id,
        String number,
        String serviceCode,
        FacilityKind kind,
        String name,
        String nameKana,
        String phone,
        FacilityState state,
        LocalDate joinedOn,
        LocalDate closedFrom,
        Long people)
        implements Serializable {

    public FacilityStanding standing(LocalDate day) {
        return FacilityStanding.of(state, joinedOn, closedFrom, day);
    }
}
