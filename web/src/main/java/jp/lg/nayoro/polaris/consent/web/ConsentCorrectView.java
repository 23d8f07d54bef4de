package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.CorrectionResult;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 同意の訂正: what the paper says, where it was entered wrongly. */
@Named
@ViewScoped
public class ConsentCorrectView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "correctForm";

    @Inject
    ConsentService consents;

    @Inject
    MatchingService residents;

    @Inject
    FacilityService facilityService;

    @Inject
    ConsentForms forms;

    @Inject
    Today today;

    private Long residentId;
    private Long consentId;
    private ResidentCard card;
    private ConsentForm consent;
    private List<FacilityRow> facilities;
    private boolean reviewing;

    @NotBlank
    @Size(max = 500)
    private String reason;

    /** @throws NotFoundException when the consent is not that resident's */
    public void load() {
        card = residents.cardOf(resident());
        facilities = facilityService.activeFacilities();
        consent = consents.consentsOf(resident()).stream()
                .filter(known -> known.row().id().equals(consentId))
                .findFirst()
                .map(entered -> forms.asEntered(entered, facilities))
                .orElseThrow(() -> new NotFoundException("Consent", consentId));
    }

    /** 入力内容の確認. */
    public void review() {
        reviewing = isComplete();
    }

    public void mend() {
        reviewing = false;
    }

    public String correct() {
        reviewing = isComplete();
        if (!reviewing) {
            return null;
        }
        var result = consents.correct(
                new ConsentId(consentId), consent.correction(card.resident().name()), reason);
        if (result instanceof CorrectionResult.Overlaps overlaps) {
            FieldProblem.tellAll(
                    FORM,
                    List.of(new FieldProblem(
                            "validFrom",
                            "consent_correct.message.error.overlaps",
                            overlaps.otherFrom(),
                            overlaps.otherUntil())));
            reviewing = false;
            return null;
        }
        Messages.addFlashGlobalInfo("consent_correct.message.info.corrected");
        return "/consent/list?faces-redirect=true&resident=" + residentId;
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

    public Long getConsentId() {
        return consentId;
    }

    public void setConsentId(Long consentId) {
        this.consentId = consentId;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
