package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.RenewalResult;
import jp.lg.nayoro.polaris.consent.service.paper.PaperService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 同意の更新・範囲の変更: a new form of somebody who is enrolled; its scope begins as the last one's. */
@Named
@ViewScoped
public class ConsentRenewView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "renewForm";

    @Inject
    ConsentService consents;

    @Inject
    MatchingService residents;

    @Inject
    PaperService papers;

    @Inject
    FacilityService facilityService;

    @Inject
    Today today;

    @Inject
    ConsentForms forms;

    private Long residentId;
    private Long scan;
    private boolean change;
    private boolean reviewing;
    private ResidentCard card;
    private ConsentForm consent;
    private List<FacilityRow> facilities;

    public void load() {
        card = residents.cardOf(resident());
        facilities = facilityService.activeFacilities();
        consent = consents.consentsOf(resident()).stream()
                .findFirst()
                .map(last -> forms.withScopeOf(last, facilities))
                .orElseGet(() -> forms.empty(facilities));
    }

    /** 入力内容の確認. */
    public void review() {
        reviewing = isComplete();
    }

    public void mend() {
        reviewing = false;
    }

    public String renew() {
        reviewing = isComplete();
        if (!reviewing) {
            return null;
        }
        var form = consent.signedForm(card.resident().name());
        var result = change ? consents.change(resident(), form) : consents.renew(resident(), form);
        if (result instanceof RenewalResult.Overlaps overlaps) {
            return refuse(
                    new FieldProblem("validFrom", "consent_renew.message.error.overlaps", overlaps.presentUntil()));
        }
        if (result instanceof RenewalResult.NothingToChange) {
            return refuse(new FieldProblem("method", "consent_change.message.error.nothing"));
        }
        if (scan != null) {
            papers.attach(scan, ((RenewalResult.Renewed) result).consent());
        }
        Messages.addFlashGlobalInfo(
                change ? "consent_change.message.info.changed" : "consent_renew.message.info.renewed");
        return "/consent/list?faces-redirect=true&resident=" + residentId;
    }

    private String refuse(FieldProblem problem) {
        FieldProblem.tellAll(FORM, List.of(problem));
        reviewing = false;
        return null;
    }

    private boolean isComplete() {
        return FieldProblem.tellAll(FORM, consent.problems(today.day()));
    }

    /** Refused input sends the clerk back from the answers to the fields. */
    public boolean isReviewing() {
        return reviewing && !Faces.isValidationFailed();
    }

    private ResidentId resident() {
        return Optional.ofNullable(residentId)
                .map(ResidentId::new)
                .orElseThrow(() -> new NotFoundException("Resident", residentId));
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    /** 届いた写し that belongs to this form, where the clerk comes from it. */
    public Long getScan() {
        return scan;
    }

    public void setScan(Long scan) {
        this.scan = scan;
    }

    public boolean isChange() {
        return change;
    }

    public void setChange(boolean change) {
        this.change = change;
    }

    public ResidentCard getCard() {
        return card;
    }

    public ConsentForm getConsent() {
        return consent;
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }
}
