package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.service.IdentityTaskService;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Done;
import jp.lg.nayoro.polaris.identity.service.MergeResult.LaterMergeFirst;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeService;

/** 統合の一覧: what waits for a second person, what was decided, and the undoing. */
@Named
@ViewScoped
public class IdentityMergesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResidentMergeService merges;

    @Inject
    IdentityTaskService tasks;

    private List<MergeRow> proposed;
    private List<MergeRow> decided;
    private MergeRow selected;
    private String reason;
    private String firstNumber;
    private String secondNumber;

    public void load() {
        proposed = tasks.tasks().merges();
        decided = merges.decided();
    }

    /** Two numbers, typed where the enrolments do not look alike enough to be proposed. */
    public String compare() {
        return "/identity/merge?faces-redirect=true&from=" + AddressParameter.resident(firstNumber) + "&into="
                + AddressParameter.resident(secondNumber);
    }

    /** Opens the dialog for one merge. */
    public void select(MergeRow row) {
        selected = row;
        reason = null;
    }

    public void undo() {
        var result = merges.undo(selected.id(), reason);
        if (result instanceof Done) {
            Messages.addGlobalInfo("identity_merges.message.info.undone");
        } else if (result instanceof LaterMergeFirst) {
            Messages.addGlobalWarn("identity_merges.message.warn.later_first");
        } else {
            Messages.addGlobalWarn("identity_merge.message.warn.too_late");
        }
        selected = null;
        load();
    }

    public List<MergeRow> getProposed() {
        return proposed;
    }

    public List<MergeRow> getDecided() {
        return decided;
    }

    public MergeRow getSelected() {
        return selected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFirstNumber() {
        return firstNumber;
    }

    public void setFirstNumber(String firstNumber) {
        this.firstNumber = firstNumber;
    }

    public String getSecondNumber() {
        return secondNumber;
    }

    public void setSecondNumber(String secondNumber) {
        this.secondNumber = secondNumber;
    }
}
