package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.ObstacleRule;
import jp.lg.nayoro.polaris.identity.entity.PolicyRow;
import jp.lg.nayoro.polaris.identity.entity.TwoPersonRule;
import jp.lg.nayoro.polaris.identity.service.IdentityPolicyService;

/** 名寄せの決まり: which pairs need two people, and what held before. */
@Named
@ViewScoped
public class IdentityPolicyView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HUNDREDTHS = 100;

    @Inject
    IdentityPolicyService policies;

    @NotNull
    @Min(0)
    @Max(40)
    private Integer aloneFrom;

    @NotNull
    private ObstacleRule obstacles;

    private String reason;
    private List<PolicyRow> history;

    public void load() {
        var rule = policies.rule();
        aloneFrom = rule.aloneFrom() / HUNDREDTHS;
        obstacles = rule.obstacles();
        history = policies.history();
    }

    public void set() {
        policies.set(new TwoPersonRule(aloneFrom * HUNDREDTHS, obstacles), reason);
        Messages.addGlobalInfo("identity_policy.message.info.set");
        reason = null;
        load();
    }

    public ObstacleRule[] getObstacleRules() {
        return ObstacleRule.values();
    }

    /** In bits. */
    public Integer getAloneFrom() {
        return aloneFrom;
    }

    public void setAloneFrom(Integer aloneFrom) {
        this.aloneFrom = aloneFrom;
    }

    public ObstacleRule getObstacles() {
        return obstacles;
    }

    public void setObstacles(ObstacleRule obstacles) {
        this.obstacles = obstacles;
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
