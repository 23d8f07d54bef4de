package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.SignAgain;
import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.consent.service.NewFormVersion;
import jp.lg.nayoro.polaris.consent.service.PublicationResult;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 同意書の様式と期間: the versions of the form, a new one, and for how long a consent holds. */
@Named
@ViewScoped
public class ConsentFormsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentFormService forms;

    @Inject
    Today today;

    private List<FormVersionRow> versions;

    @NotNull
    @Min(1)
    @Max(120)
    private Integer months;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @NotBlank
    @Size(max = 40)
    private String label;

    @NotNull
    private LocalDate validFrom;

    @NotBlank
    @Size(max = 20_000)
    private String wording;

    @NotNull
    private SignAgain signAgain = SignAgain.NOBODY;

    private LocalDate signBy;

    public void load() {
        versions = forms.versions();
        months = forms.termMonths();
        validFrom = today.day();
    }

    public void setTerm() {
        forms.setTerm(months, reason);
        reason = null;
        Messages.addGlobalInfo("consent_forms.message.info.term");
    }

    public void publish() {
        if (signBy != null && signBy.isBefore(validFrom)) {
            refuse("signBy", "consent_forms.message.error.sign_by");
            return;
        }
        var result = forms.publish(new NewFormVersion(label, wording, validFrom, signAgain, signBy));
        if (result instanceof PublicationResult.LabelTaken) {
            refuse("label", "consent_forms.message.error.label");
            return;
        }
        label = null;
        wording = null;
        signBy = null;
        signAgain = SignAgain.NOBODY;
        Messages.addGlobalInfo("consent_forms.message.info.published");
        load();
    }

    private static void refuse(String field, String message) {
        FieldProblem.tellAll("publishForm", List.of(new FieldProblem(field, message)));
    }

    public SignAgain[] getRules() {
        return SignAgain.values();
    }

    public List<FormVersionRow> getVersions() {
        return versions;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public SignAgain getSignAgain() {
        return signAgain;
    }

    public void setSignAgain(SignAgain signAgain) {
        this.signAgain = signAgain;
    }

    public LocalDate getSignBy() {
        return signBy;
    }

    public void setSignBy(LocalDate signBy) {
        this.signBy = signBy;
    }
}
