package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationDetail;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.service.ApplicationResult;
import jp.lg.nayoro.polaris.organization.service.FacilityApplicationService;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;
import jp.lg.nayoro.polaris.organization.service.ProfileChanges;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Words;

/** One paper of an institution: what it says, what it would change, and the decision. */
@Named
@ViewScoped
public class OrganizationApplicationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FacilityApplicationService papers;

    @Inject
    FacilityRegisterService register;

    @Inject
    OwnFacility own;

    private Long applicationId;
    private FacilityApplicationDetail paper;
    private List<OrganizationActRow> history;
    private List<ProfileChanges.Change> changes = List.of();
    private Long touched;
    private boolean secretariat;

    @NotBlank
    @Size(max = 500)
    private String reason;

    public void load() {
        if (applicationId == null) {
            throw new NotFoundException("FacilityApplication", "none");
        }
        secretariat = own.isSecretariat();
        paper = papers.detail(applicationId);
        history = papers.historyOf(applicationId);
        if (secretariat && isWaiting()) {
            touched = papers.residentsTouchedBy(applicationId).orElse(null);
        }
        if (paper.sheet().paper() == FacilityPaper.CHANGE && !paper.state().isOver()) {
            var now = register.detail(new FacilityId(paper.sheet().facility())).profile();
            changes = ProfileChanges.between(now, paper.sheet().profile());
        }
    }

    public void approve() {
        var result = papers.approve(applicationId, paper.version());
        if (result instanceof ApplicationResult.Approved) {
            Messages.addGlobalInfo("organization_application.message.info.approved");
        }
        tellRefusal(result);
        load();
    }

    public void giveBack() {
        var result = papers.giveBack(applicationId, paper.version(), reason);
        if (result instanceof ApplicationResult.Kept) {
            Messages.addGlobalInfo("organization_application.message.info.returned");
        }
        tellRefusal(result);
        reason = null;
        load();
    }

    public void withdraw() {
        var result = papers.withdraw(applicationId, paper.version());
        if (result instanceof ApplicationResult.Kept) {
            Messages.addFlashGlobalInfo("organization_application.message.info.withdrawn");
            Faces.redirect("organization/application.xhtml?application=%s", applicationId.toString());
        }
        tellRefusal(result);
    }

    private static void tellRefusal(ApplicationResult result) {
        if (result instanceof ApplicationResult.Refused refused) {
            Messages.addGlobalWarn("organization.message.warn.refused", refused.because());
        }
    }

    /** Before it happens: how many residents' consents reach further, or less far. */
    public String getScopeWords() {
        if (paper.sheet().paper() == FacilityPaper.CHANGE || !isWaiting()) {
            return null;
        }
        if (touched == null) {
            return Words.text("organization_application.paragraph.scope_unknown");
        }
        return Words.text(
                paper.sheet().paper() == FacilityPaper.ADMISSION
                        ? "organization_application.paragraph.scope_joins"
                        : "organization_application.paragraph.scope_leaves",
                touched);
    }

    public boolean isWaiting() {
        return paper.state() == FacilityApplicationState.SUBMITTED;
    }

    public boolean isEditable() {
        return paper.state().isEditable();
    }

    public boolean isOver() {
        return paper.state().isOver();
    }

    /** 通知書 is printed of what was decided. */
    public boolean isPrintable() {
        return secretariat
                && (paper.state() == FacilityApplicationState.APPROVED
                        || paper.state() == FacilityApplicationState.RETURNED);
    }

    public boolean isSecretariat() {
        return secretariat;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public void setApplicationId(Long applicationId) {
        this.applicationId = applicationId;
    }

    public FacilityApplicationDetail getPaper() {
        return paper;
    }

    public List<ProfileChanges.Change> getChanges() {
        return changes;
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
