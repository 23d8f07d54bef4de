package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.FacilityDetail;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;
import jp.lg.nayoro.polaris.organization.service.OrganizationPolicyService;
import jp.lg.nayoro.polaris.organization.web.OwnFacility;
import jp.lg.nayoro.polaris.organization.web.StaffForm;
import jp.lg.nayoro.polaris.security.service.StaffRegisterService;
import jp.lg.nayoro.polaris.security.service.StaffResult;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 職員の登録. */
@Named
@ViewScoped
public class OrganizationHireView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffRegisterService staff;

    @Inject
    FacilityRegisterService register;

    @Inject
    OrganizationPolicyService policy;

    @Inject
    OwnFacility own;

    private Long facilityId;
    private FacilityDetail facility;
    private boolean waits;
    private final StaffForm form = new StaffForm();

    public void load() {
        facility = register.detail(own.orOwn(facilityId));
        waits = !own.isSecretariat() && policy.rule().approveStaff();
    }

    public void register() {
        var result = staff.register(new FacilityId(facility.id()), form.profile());
        if (result instanceof StaffResult.Done done) {
            Messages.addFlashGlobalInfo(
                    done.state() == StaffState.REQUESTED
                            ? "organization_hire.message.info.requested"
                            : "organization_hire.message.info.registered");
            Faces.redirect("organization/member.xhtml?staff=%s", done.staff().toString());
        } else if (result instanceof StaffResult.Refused refused) {
            Messages.addGlobalError("organization.message.warn.refused", refused.because());
        }
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public FacilityDetail getFacility() {
        return facility;
    }

    /** Whether the secretariat approves whom this caller registers. */
    public boolean isWaits() {
        return waits;
    }

    public StaffForm getForm() {
        return form;
    }
}
