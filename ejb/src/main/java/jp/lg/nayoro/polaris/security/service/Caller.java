package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Who acts, as the database knows them in this request: account, member of staff, profession, institution, roles. */
public record Caller(
        String login,
        StaffId staff,
        String name,
        Profession profession,
        FacilityId facility,
        String facilityName,
        FacilityKind facilityKind,
        Set<String> roles)
        implements Serializable {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
