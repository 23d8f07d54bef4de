package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.audit.web.AuditAction;
import jp.lg.nayoro.polaris.identity.entity.ContaminationTaskRow;
import jp.lg.nayoro.polaris.identity.service.Contamination;
import jp.lg.nayoro.polaris.identity.service.ContaminationService;
import jp.lg.nayoro.polaris.identity.service.Exposure;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.LinkingService;
import jp.lg.nayoro.polaris.identity.service.TaskResult;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 漏えい確認: of a registration before its link is taken back, of the decision that took it back, or of an undone merge. */
@Named
@ViewScoped
public class IdentityContaminationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContaminationService contaminations;

    @Inject
    LinkingService linking;

    private String registrationId;
    private String decisionId;
    private String mergeId;
    private Contamination list;
    private String reason;
    private ContaminationTaskRow selected;
    private String note;

    public void load() {
        if (mergeId != null) {
            list = contaminations.ofMerge(AddressParameter.merge(mergeId));
        } else if (decisionId != null) {
            list = contaminations.ofDecision(AddressParameter.decision(decisionId));
        } else {
            list = contaminations.ofLink(AddressParameter.registration(registrationId));
        }
    }

    public String unlink() {
        var result = linking.unlink(AddressParameter.registration(registrationId), reason);
        if (result instanceof Decided decided) {
            Messages.addFlashGlobalInfo(
                    "identity_contamination.message.info.unlinked",
                    list.registration().facilityName());
            return "/identity/contamination?faces-redirect=true&decision=" + decided.decision();
        }
        Messages.addFlashGlobalWarn("identity.message.warn.overtaken");
        return "/identity/list?faces-redirect=true";
    }

    public void resume() {
        var result = linking.resume(AddressParameter.registration(registrationId), reason);
        if (result instanceof Decided) {
            Messages.addGlobalInfo("identity_contamination.message.info.resumed");
        } else {
            Messages.addGlobalWarn("identity.message.warn.overtaken");
        }
        reason = null;
        load();
    }

    /** Opens the dialog of one task. */
    public void select(ContaminationTaskRow task) {
        selected = task;
        note = null;
    }

    public void inform() {
        noted(contaminations.informed(selected.id(), note));
    }

    public void close() {
        noted(contaminations.closed(selected.id(), note));
    }

    private void noted(TaskResult result) {
        if (result instanceof TaskResult.Noted noted) {
            Messages.addGlobalInfo("identity_contamination.message.info.noted", noted.now());
        } else {
            Messages.addGlobalWarn("identity.message.warn.task_done");
        }
        selected = null;
        load();
    }

    /** What the act is called on the screens; an act of a later version by its own name. */
    public String act(Exposure exposure) {
        return AuditAction.of(exposure.row().action())
                .map(Words::of)
                .orElse(exposure.row().action());
    }

    public String getRegistrationId() {
        return registrationId;
    }

    public void setRegistrationId(String registrationId) {
        this.registrationId = registrationId;
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public String getMergeId() {
        return mergeId;
    }

    public void setMergeId(String mergeId) {
        this.mergeId = mergeId;
    }

    public Contamination getList() {
        return list;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ContaminationTaskRow getSelected() {
        return selected;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
