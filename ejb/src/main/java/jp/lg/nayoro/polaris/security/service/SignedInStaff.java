package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.organization.service.ActingStaff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** The caller of this request, as {@code organization} asks for them. */
@Dependent
public class SignedInStaff implements ActingStaff, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentCaller caller;

    @Override
    public Optional<StaffId> staff() {
        return caller.find().map(Caller::staff);
    }

    @Override
    public Optional<FacilityId> facility() {
        return caller.find().map(Caller::facility);
    }

    @Override
    public boolean isSecretariat() {
        return caller.find().filter(who -> who.has(Role.SECRETARIAT)).isPresent();
    }

    @Override
    public boolean looksAfter(FacilityId facility) {
        return isSecretariat()
                || caller.find()
                        .filter(who -> who.has(Role.FACILITY_MANAGER))
                        .filter(who -> who.facility().equals(facility))
                        .isPresent();
    }
}
