package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * Who acts, as the database knows them in this request: account, member of staff, profession, institution, roles. Or the
 * system of an institution: then there is neither a member of staff nor a profession.
 *
 * @param system what the system is for; null where somebody signed in
 */
public record Caller(
        String login,
        StaffId staff,
        String name,
        Profession profession,
        FacilityId facility,
        String facilityName,
        FacilityKind facilityKind,
        Set<String> roles,
        ConnectedSystem system)
        implements Serializable {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody who signed in. */
    public Caller(
            String login,
            StaffId staff,
            String name,
            Profession profession,
            FacilityId facility,
            String facilityName,
            FacilityKind facilityKind,
            Set<String> roles) {
        this(login, staff, name, profession, facility, facilityName, facilityKind, roles, null);
    }

    public boolean isSystem() {
        return system != null;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
