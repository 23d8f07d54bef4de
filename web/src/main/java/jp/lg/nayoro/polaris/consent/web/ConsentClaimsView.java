package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.ClaimRow;
import jp.lg.nayoro.polaris.consent.service.claim.ClaimDecision;
import jp.lg.nayoro.polaris.consent.service.claim.ClaimDecisionService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 担当申請の確認: confirmed, refused, or first told whom it means. */
@Named
@ViewScoped
public class ConsentClaimsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClaimDecisionService decisions;

    private List<ClaimRow> rows;
    private ClaimRow selected;

    @NotBlank
    @Size(max = 500)
    private String note;

    @NotNull
    private Long resident;

    public void load() {
        rows = decisions.waiting();
    }

    public void confirm(ClaimRow row) {
        tell(decisions.confirm(row.id()));
        load();
    }

    public void select(ClaimRow row) {
        selected = row;
        note = null;
        resident = null;
    }

    public void refuse() {
        tell(decisions.refuse(selected.id(), note));
        load();
    }

    public void assign() {
        tell(decisions.assign(selected.id(), new ResidentId(resident)));
        load();
    }

    private static void tell(ClaimDecision decision) {
        if (decision instanceof ClaimDecision.Confirmed confirmed) {
            if (confirmed.withinConsent()) {
                Messages.addGlobalInfo("consent_claims.message.info.confirmed");
            } else {
                Messages.addGlobalWarn("consent_claims.message.warn.outside_consent");
            }
        } else if (decision instanceof ClaimDecision.Refused) {
            Messages.addGlobalInfo("consent_claims.message.info.refused");
        } else if (decision instanceof ClaimDecision.NobodyMeant) {
            Messages.addGlobalWarn("consent_claims.message.warn.nobody_meant");
        } else if (decision instanceof ClaimDecision.NotCareStaff) {
            Messages.addGlobalWarn("consent_claims.message.warn.not_care_staff");
        } else {
            Messages.addGlobalWarn("consent_claims.message.warn.decided");
        }
    }

    public List<ClaimRow> getRows() {
        return rows;
    }

    public ClaimRow getSelected() {
        return selected;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getResident() {
        return resident;
    }

    public void setResident(Long resident) {
        this.resident = resident;
    }
}
