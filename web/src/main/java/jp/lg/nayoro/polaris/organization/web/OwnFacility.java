package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.organization.service.ActingStaff;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** Which institution a page is about: the one in the address, and for a manager without one, the own. */
@Dependent
public class OwnFacility implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActingStaff acting;

    public FacilityId orOwn(Long facility) {
        if (facility != null) {
            return new FacilityId(facility);
        }
        if (isSecretariat()) {
            throw new NotFoundException("Facility", "none");
        }
        return acting.facility().orElseThrow(() -> new NotFoundException("Facility", "none"));
    }

    public boolean isSecretariat() {
        return acting.isSecretariat();
    }
}
