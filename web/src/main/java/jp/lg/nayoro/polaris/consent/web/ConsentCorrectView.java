package jp.lg.nayoro.polaris.consent.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.CorrectionResult;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 同意の訂正: what the paper says, where it was entered wrongly. */
@Named
@ViewScoped
public class ConsentCorrectView extends ReviewedConsent {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentService consents;

    @Inject
    MatchingService residents;

    private Long consentId;
    private ResidentCard card;

    @NotBlank
    @Size(max = 500)
    private String reason;

    public ConsentCorrectView() {
        super("correctForm");
    }

    /** @throws NotFoundException when the consent is not that resident's */
    public void load() {
        card = residents.cardOf(resident());
        var facilities = offered();
        begin(consents.consentsOf(resident()).stream()
                .filter(known -> known.row().id().equals(consentId))
                .findFirst()
                .map(entered -> forms.asEntered(entered, facilities))
                .orElseThrow(() -> new NotFoundException("Consent", consentId)));
    }

    public String correct() {
        review();
        if (!isReviewing()) {
            return null;
        }
        var result = consents.correct(
                new ConsentId(consentId),
                getConsent().correction(card.resident().name()),
                reason);
        if (result instanceof CorrectionResult.Overlaps overlaps) {
            return refuse(new FieldProblem(
                    "validFrom",
                    "consent_correct.message.error.overlaps",
                    overlaps.otherFrom(),
                    overlaps.otherUntil()));
        }
        Messages.addFlashGlobalInfo("consent_correct.message.info.corrected");
        return "/consent/list?faces-redirect=true&resident=" + getResidentId();
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
