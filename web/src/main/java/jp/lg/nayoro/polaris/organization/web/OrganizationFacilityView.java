package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityDetail;
import jp.lg.nayoro.polaris.organization.entity.FacilityStanding;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.service.FacilityApplicationService;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;
import jp.lg.nayoro.polaris.organization.service.FacilityResult;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** One institution: what it told, its papers, and all that was done to it. */
@Named
@ViewScoped
public class OrganizationFacilityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FacilityRegisterService register;

    @Inject
    FacilityApplicationService papers;

    @Inject
    OwnFacility own;

    @Inject
    Clock clock;

    private Long facilityId;
    private FacilityDetail facility;
    private List<FacilityDetail> services = List.of();
    private List<FacilityApplicationRow> applications;
    private List<OrganizationActRow> history;
    private boolean secretariat;

    @NotBlank
    @Size(max = 500)
    private String reason;

    public void load() {
        var id = own.orOwn(facilityId);
        secretariat = own.isSecretariat();
        facility = register.detail(id);
        applications = papers.papersOf(id);
        history = register.historyOf(id);
        services = secretariat ? register.servicesOf(facility.number()) : List.of();
    }

    public void suspend() {
        tell(register.suspend(id(), facility.version(), reason), "organization_facility.message.info.suspended");
    }

    public void resume() {
        tell(register.resume(id(), facility.version(), reason), "organization_facility.message.info.resumed");
    }

    private void tell(FacilityResult result, String done) {
        if (result == FacilityResult.DONE) {
            Messages.addGlobalInfo(done, facility.name());
        } else {
            Messages.addGlobalWarn("organization.message.warn.refused", result);
        }
        reason = null;
        load();
    }

    private FacilityId id() {
        return new FacilityId(facility.id());
    }

    public FacilityStanding getStanding() {
        return facility.standing(LocalDate.now(clock));
    }

    public FacilityStanding standing(FacilityDetail of) {
        return of.standing(LocalDate.now(clock));
    }

    public String getTone() {
        return StandingTone.of(getStanding());
    }

    public boolean isClosed() {
        return getStanding() == FacilityStanding.CLOSED;
    }

    public boolean isSuspended() {
        return getStanding() == FacilityStanding.SUSPENDED;
    }

    public boolean isSecretariat() {
        return secretariat;
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

    public List<FacilityDetail> getServices() {
        return services;
    }

    public List<FacilityApplicationRow> getApplications() {
        return applications;
    }

    public List<OrganizationActRow> getHistory() {
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
