package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.ClaimDecider;
import jp.lg.nayoro.polaris.consent.entity.CopiesRule;
import jp.lg.nayoro.polaris.consent.entity.CounterPolicyRow;
import jp.lg.nayoro.polaris.consent.entity.CounterRule;
import jp.lg.nayoro.polaris.consent.entity.ScopeTelling;
import jp.lg.nayoro.polaris.consent.service.CounterPolicyService;

/** 窓口の決まり: what holds about copies, claims and the telling of residents, and what held before. */
@Named
@ViewScoped
public class CounterRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CounterPolicyService policies;

    @NotNull
    private CopiesRule copies;

    @NotNull
    private ClaimDecider claimsBy;

    @NotNull
    private ScopeTelling telling;

    private String reason;
    private List<CounterPolicyRow> history;

    public void load() {
        var rule = policies.rule();
        copies = rule.copies();
        claimsBy = rule.claimsBy();
        telling = rule.telling();
        history = policies.history();
    }

    public void set() {
        policies.set(new CounterRule(copies, claimsBy, telling), reason);
        Messages.addGlobalInfo("consent_counter.message.info.set");
        reason = null;
        load();
    }

    public CopiesRule[] getCopiesRules() {
        return CopiesRule.values();
    }

    public ClaimDecider[] getDeciders() {
        return ClaimDecider.values();
    }

    public CopiesRule getCopies() {
        return copies;
    }

    public void setCopies(CopiesRule copies) {
        this.copies = copies;
    }

    public ClaimDecider getClaimsBy() {
        return claimsBy;
    }

    public void setClaimsBy(ClaimDecider claimsBy) {
        this.claimsBy = claimsBy;
    }

    public ScopeTelling[] getTellings() {
        return ScopeTelling.values();
    }

    public ScopeTelling getTelling() {
        return telling;
    }

    public void setTelling(ScopeTelling telling) {
        this.telling = telling;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<CounterPolicyRow> getHistory() {
        return history;
    }
}
