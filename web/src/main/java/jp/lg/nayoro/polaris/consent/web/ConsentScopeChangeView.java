package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow;
import jp.lg.nayoro.polaris.consent.service.ScopeChangePreview;
import jp.lg.nayoro.polaris.consent.service.ScopeChangeService;
import jp.lg.nayoro.polaris.consent.service.ScopeMove;
import jp.lg.nayoro.polaris.consent.service.scope.ScopeNoticeService;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 参加・脱退の影響: whose circle of institutions changes, before it happens and for the letters. */
@Named
@ViewScoped
public class ConsentScopeChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScopeChangeService scopeChanges;

    @Inject
    ScopeNoticeService notices;

    @Inject
    FacilityService facilityService;

    private List<FacilityRow> facilities;
    private List<DecidedScopeRow> decided;

    @NotNull
    private Long facility;

    @NotNull
    private ScopeMove move = ScopeMove.LEAVES;

    private ScopeChangePreview found;

    public void load() {
        facilities = facilityService.activeFacilities();
        decided = notices.changes();
        if (facility != null) {
            preview();
        }
    }

    public void preview() {
        show(0);
    }

    public void next() {
        show(found.page() + 1);
    }

    public void previous() {
        show(found.page() - 1);
    }

    private void show(int page) {
        found = scopeChanges.preview(new FacilityId(facility), move, page);
    }

    public ScopeMove[] getMoves() {
        return ScopeMove.values();
    }

    public List<DecidedScopeRow> getDecided() {
        return decided;
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }

    public Long getFacility() {
        return facility;
    }

    public void setFacility(Long facility) {
        this.facility = facility;
    }

    public ScopeMove getMove() {
        return move;
    }

    public void setMove(ScopeMove move) {
        this.move = move;
    }

    public ScopeChangePreview getFound() {
        return found;
    }
}
