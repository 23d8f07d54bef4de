package jp.lg.nayoro.polaris.consent.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.consent.entity.TeamAssignmentRow;
import jp.lg.nayoro.polaris.consent.service.CareTeamService;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 担当の一覧: who at an institution cares for whom, since when and from what source. */
@Named
@RequestScoped
public class ConsentTeamsView {

    @Inject
    CareTeamService careTeams;

    @Inject
    FacilityService facilityService;

    private Long facility;
    private List<FacilityRow> facilities;
    private List<TeamAssignmentRow> rows = List.of();

    public void load() {
        facilities = facilityService.activeFacilities();
        if (facility != null) {
            rows = careTeams.assignmentsAt(new FacilityId(facility));
        }
    }

    public Long getFacility() {
        return facility;
    }

    public void setFacility(Long facility) {
        this.facility = facility;
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }

    public List<TeamAssignmentRow> getRows() {
        return rows;
    }
}
