package jp.lg.nayoro.polaris.security.entity;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * What the database says of a login at one of its workplaces at this moment, once for each of the roles there ({@code role} is
 * null without any).
 *
 * @param chosen as whom the holder wants to work
 */
public record CallerRow(
        String login,
        Long staffId,
        String name,
        Profession profession,
        Long facilityId,
        String facilityName,
        FacilityKind facilityKind,
        StaffId chosen,
        String role) {

    /** Whether this is the workplace the holder chose. */
    public boolean isChosen() {
        return chosen.value() == staffId;
    }
}
