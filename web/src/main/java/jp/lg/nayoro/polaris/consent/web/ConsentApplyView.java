package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.Applicant;
import jp.lg.nayoro.polaris.consent.entity.ApplicationRow;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.consent.service.CareTeamService;
import jp.lg.nayoro.polaris.consent.service.ConsentApplicationService;
import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.consent.service.StepResult;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 同意の申込み: an institution explained the network to its patient, and sends the paper to the secretariat. */
@Named
@ViewScoped
public class ConsentApplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentApplicationService papers;

    @Inject
    ConsentFormService forms;

    @Inject
    CareTeamService careTeams;

    @Inject
    Today today;

    private Long registration;
    private Applicant person;
    private List<ApplicationRow> rows;
    private List<FormVersionRow> versions;
    private List<MyResidentRow> mine;

    @NotNull
    private LocalDate explainedOn;

    private LocalDate signedOn;

    @NotBlank
    private String formVersion;

    public void load() {
        rows = papers.ofCallersInstitution();
        mine = Faces.isUserInRole(Role.STAFF) ? careTeams.residentsOfCaller() : List.of();
        if (registration != null) {
            person = papers.applicant(new RegistrationId(registration));
            versions = forms.versions().stream()
                    .filter(form -> form.mayBeSignedOn(today.day()))
                    .toList();
            formVersion = versions.isEmpty() ? null : versions.get(0).label();
            explainedOn = today.day();
        }
    }

    public String apply() {
        if (!FieldProblem.tellAll("applyForm", problems())) {
            return null;
        }
        papers.apply(new RegistrationId(registration), formVersion, explainedOn, signedOn);
        Messages.addFlashGlobalInfo("consent_apply.message.info.applied");
        return "/consent/apply?faces-redirect=true";
    }

    private List<FieldProblem> problems() {
        if (explainedOn.isAfter(today.day())) {
            return List.of(new FieldProblem("explainedOn", "consent_apply.message.error.in_future"));
        }
        if (signedOn != null && signedOn.isAfter(today.day())) {
            return List.of(new FieldProblem("signedOn", "consent_form.message.error.signed_in_future"));
        }
        return signedOn != null && signedOn.isBefore(explainedOn)
                ? List.of(new FieldProblem("signedOn", "consent_apply.message.error.signed_before_explained"))
                : List.of();
    }

    /** 署名受領, today. */
    public void sign(Long paper) {
        var result = papers.sign(paper, today.day());
        if (result instanceof StepResult.NotFrom elsewhere) {
            Messages.addGlobalWarn("consent_papers.message.warn.moved", elsewhere.state());
        } else {
            Messages.addGlobalInfo("consent_apply.message.info.signed");
        }
        rows = papers.ofCallersInstitution();
    }

    public Long getRegistration() {
        return registration;
    }

    public void setRegistration(Long registration) {
        this.registration = registration;
    }

    public Applicant getPerson() {
        return person;
    }

    public List<ApplicationRow> getRows() {
        return rows;
    }

    /** Those the caller cares for: their consents can be renewed or changed. A manager who cares for nobody has none. */
    public List<MyResidentRow> getMine() {
        return mine;
    }

    public List<FormVersionRow> getVersions() {
        return versions;
    }

    public LocalDate getExplainedOn() {
        return explainedOn;
    }

    public void setExplainedOn(LocalDate explainedOn) {
        this.explainedOn = explainedOn;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getFormVersion() {
        return formVersion;
    }

    public void setFormVersion(String formVersion) {
        this.formVersion = formVersion;
    }
}
