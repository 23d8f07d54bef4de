package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.omnifaces.util.Faces;

import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;

/** A consent form of somebody who is enrolled: it is typed, then all answers are looked at, then it is stored. */
public abstract class ReviewedConsent implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String form;

    @Inject
    FacilityService facilityService;

    @Inject
    Today today;

    @Inject
    ConsentForms forms;

    private Long residentId;
    private boolean reviewing;
    private List<FacilityRow> facilities;
    private ConsentForm consent;

    /** @param form the id of the form on the page */
    ReviewedConsent(String form) {
        this.form = form;
    }

    /** Before {@link #begin}, whose form offers them. */
    List<FacilityRow> offered() {
        facilities = facilityService.activeFacilities();
        return facilities;
    }

    void begin(ConsentForm filled) {
        consent = filled;
    }

    /** 入力内容の確認. */
    public void review() {
        reviewing = FieldProblem.tellAll(form, consent.problems(today.day()));
    }

    public void mend() {
        reviewing = false;
    }

    /** Back to the fields, with what is wrong at one of them; no other page. */
    String refuse(FieldProblem problem) {
        FieldProblem.tellAll(form, List.of(problem));
        reviewing = false;
        return null;
    }

    /** Refused input sends the clerk back from the answers to the fields. */
    public boolean isReviewing() {
        return reviewing && !Faces.isValidationFailed();
    }

    ResidentId resident() {
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

    public ConsentForm getConsent() {
        return consent;
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }
}
