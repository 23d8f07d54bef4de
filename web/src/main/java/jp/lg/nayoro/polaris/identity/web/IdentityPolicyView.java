package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.MatchGrade;
import jp.lg.nayoro.polaris.identity.entity.PolicyRow;
import jp.lg.nayoro.polaris.identity.entity.TwoPersonRule;
import jp.lg.nayoro.polaris.identity.service.IdentityPolicyService;

/** 名寄せの決まり: which pairs need two people, and what held before. */
@Named
@ViewScoped
public class IdentityPolicyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IdentityPolicyService policies;

    private MatchGrade aloneFrom;
    private boolean flagsNeedTwo;
    private String reason;
    private List<PolicyRow> history;

    public void load() {
        var rule = policies.rule();
        aloneFrom = rule.aloneFrom();
        flagsNeedTwo = rule.flagsNeedTwo();
        history = policies.history();
    }

    public void set() {
        policies.set(new TwoPersonRule(aloneFrom, flagsNeedTwo), reason);
        Messages.addGlobalInfo("identity_policy.message.info.set");
        reason = null;
        load();
    }

    public MatchGrade[] getGrades() {
        return MatchGrade.values();
    }

    public MatchGrade getAloneFrom() {
        return aloneFrom;
    }

    public void setAloneFrom(MatchGrade aloneFrom) {
        this.aloneFrom = aloneFrom;
    }

    public boolean isFlagsNeedTwo() {
        return flagsNeedTwo;
    }

    public void setFlagsNeedTwo(boolean flagsNeedTwo) {
        this.flagsNeedTwo = flagsNeedTwo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<PolicyRow> getHistory() {
        return history;
    }
}
