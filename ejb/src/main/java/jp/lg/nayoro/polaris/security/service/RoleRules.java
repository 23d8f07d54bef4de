package jp.lg.nayoro.polaris.security.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.security.entity.Role;

/**
 * 権限を与える権限. Who may give which role at which kind of institution:
 *
 * <pre>
 * giver                 at an institution              at the city
 * SECRETARIAT           FACILITY_MANAGER, STAFF        all but FACILITY_MANAGER
 * FACILITY_MANAGER      FACILITY_MANAGER, STAFF (own)  –
 * </pre>
 *
 * Nobody gives or takes a role of their own. Who keeps the register does not also watch over the ledger, nor who runs the
 * system: AUDITOR and PRIVACY_OFFICER stand apart from SECRETARIAT and IT_OPERATOR.
 */
public final class RoleRules {

    private static final List<String> OF_INSTITUTIONS = List.of(Role.FACILITY_MANAGER, Role.STAFF);
    private static final List<String> OF_THE_CITY =
            List.of(Role.SECRETARIAT, Role.STAFF, Role.AUDITOR, Role.PRIVACY_OFFICER, Role.IT_OPERATOR);
    private static final Set<String> WATCH = Set.of(Role.AUDITOR, Role.PRIVACY_OFFICER);
    private static final Set<String> ARE_WATCHED = Set.of(Role.SECRETARIAT, Role.IT_OPERATOR);

    private RoleRules() {}

    /** Which roles a giver with those may give or take at such an institution, in the order of the pages. */
    public static List<String> givable(Set<String> giver, FacilityKind kind) {
        if (giver.contains(Role.SECRETARIAT)) {
            return kind == FacilityKind.CITY ? OF_THE_CITY : OF_INSTITUTIONS;
        }
        return giver.contains(Role.FACILITY_MANAGER) && kind != FacilityKind.CITY ? OF_INSTITUTIONS : List.of();
    }

    static Optional<StaffProblem> problemOf(Set<String> giver, FacilityKind kind, String role, Set<String> others) {
        if (!givable(giver, kind).contains(role)) {
            return Optional.of(StaffProblem.ROLE_NOT_YOURS);
        }
        var all = new ArrayList<>(others);
        all.add(role);
        var watches = all.stream().anyMatch(WATCH::contains);
        var isWatched = all.stream().anyMatch(ARE_WATCHED::contains);
        return watches && isWatched ? Optional.of(StaffProblem.ROLES_APART) : Optional.empty();
    }
}
