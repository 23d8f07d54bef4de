package jp.lg.nayoro.polaris.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * Whose files the caller may deal with. What came in is not yet shared data of residents, so the gate of disclosure does not
 * ask: the secretariat and IT deal with all institutions, 施設管理者 with the own one. IT reads no file.
 */
@Dependent
public class IntakeScope {

    @Inject
    CurrentCaller caller;

    /** The one institution whose files the caller may deal with; null for all. */
    FacilityId limit() {
        var now = caller.get();
        return now.has(Role.SECRETARIAT) || now.has(Role.IT_OPERATOR) ? null : now.facility();
    }

    boolean includes(FacilityId owner) {
        var limit = limit();
        return limit == null || limit.equals(owner);
    }

    /** @throws NotFoundException where it is another's: absent and not yours look the same */
    void check(FacilityId owner, String what, Object id) {
        if (!includes(owner)) {
            throw new NotFoundException(what, id);
        }
    }

    boolean mayReadContentOf(FacilityId owner) {
        var now = caller.get();
        return now.has(Role.SECRETARIAT)
                || now.has(Role.FACILITY_MANAGER) && now.facility().equals(owner);
    }

    /** To read what stands in a file, or to decide upon it. */
    void checkContent(FacilityId owner, String what, Object id) {
        if (!mayReadContentOf(owner)) {
            throw new NotFoundException(what, id);
        }
    }
}
