package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.service.MergePreview;
import jp.lg.nayoro.polaris.identity.service.MergeResult;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Blocked;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Done;
import jp.lg.nayoro.polaris.identity.service.MergeResult.SecondPersonNeeded;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Waiting;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeService;

/** 二重加入の統合: two enrolments side by side, for the first person to propose and the second to decide. */
@Named
@ViewScoped
public class IdentityMergeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResidentMergeService merges;

    private String mergeId;
    private String fromId;
    private String intoId;
    private MergePreview preview;
    private List<ReviewedLine> lines;
    private String reason;

    public void load() {
        preview = mergeId == null
                ? merges.preview(AddressParameter.resident(fromId), AddressParameter.resident(intoId))
                : merges.proposal(AddressParameter.merge(mergeId));
        lines = ReviewedLine.of(preview.into(), preview.from(), preview.lines());
    }

    public String propose() {
        return next(
                merges.propose(preview.from().resident(), preview.into().resident(), reason),
                "identity_merge.message.info.proposed");
    }

    public String confirm() {
        return next(merges.confirm(AddressParameter.merge(mergeId)), "identity_merge.message.info.merged");
    }

    public String reject() {
        return next(merges.reject(AddressParameter.merge(mergeId), reason), "identity_merge.message.info.rejected");
    }

    private String next(MergeResult result, String done) {
        if (result instanceof Done) {
            Messages.addFlashGlobalInfo(done);
        } else if (result instanceof Waiting) {
            Messages.addFlashGlobalWarn("identity_merge.message.warn.waiting");
        } else if (result instanceof SecondPersonNeeded) {
            Messages.addFlashGlobalWarn("identity_merge.message.warn.second_person");
        } else if (result instanceof Blocked blocked) {
            Messages.addFlashGlobalWarn("identity_merge.message.warn.blocked", blocked.because());
        } else {
            Messages.addFlashGlobalWarn("identity_merge.message.warn.too_late");
        }
        return "/identity/merges?faces-redirect=true";
    }

    public String getMergeId() {
        return mergeId;
    }

    public void setMergeId(String mergeId) {
        this.mergeId = mergeId;
    }

    public String getFromId() {
        return fromId;
    }

    public void setFromId(String fromId) {
        this.fromId = fromId;
    }

    public String getIntoId() {
        return intoId;
    }

    public void setIntoId(String intoId) {
        this.intoId = intoId;
    }

    public MergePreview getPreview() {
        return preview;
    }

    public List<ReviewedLine> getLines() {
        return lines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
