package jp.lg.nayoro.polaris.access;

import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.entity.Role;

/** Somebody who tries every door: one for each system role, and among the staff one for each profession. */
record AccessActor(String login, String role, Profession profession) {

    /** Nobody: has not signed in. */
    static final AccessActor STRANGER = new AccessActor(null, "NOBODY", Profession.CLERK);

    static List<AccessActor> all() {
        var actors = new ArrayList<AccessActor>();
        for (var role : List.of(
                Role.SECRETARIAT, Role.FACILITY_MANAGER, Role.AUDITOR, Role.PRIVACY_OFFICER, Role.IT_OPERATOR)) {
            actors.add(new AccessActor("access-" + role.toLowerCase().replace('_', '-'), role, Profession.CLERK));
        }
        for (var profession : Profession.values()) {
            var name = profession.name().toLowerCase().replace('_', '-');
            actors.add(new AccessActor("access-staff-" + name, Role.STAFF, profession));
        }
        return List.copyOf(actors);
    }

    boolean isStaff() {
        return role.equals(Role.STAFF);
    }
}
