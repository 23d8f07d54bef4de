package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** One institution with all it told. */
public record FacilityDetail(
        Long id,
        long version,
        String number,
        String serviceCode,
        FacilityKind kind,
        String name,
        String nameKana,
        String postalCode,
        String address,
        String phone,
        String fax,
        String email,
        String operator,
        String contactName,
        String officeHours,
        FacilityState state,
        LocalDate joinedOn,
        LocalDate closedFrom)
        implements Serializable {

    /** Where it stands on that day. */
    public FacilityStanding standing(LocalDate day) {
        return FacilityStanding.of(state, joinedOn, closedFrom, day);
    }

    public FacilityProfile profile() {
        return new FacilityProfile(
                name, nameKana, operator, postalCode, address, phone, fax, email, contactName, officeHours);
    }
}
