package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.entity.SecurityPolicyRow;
import jp.lg.nayoro.polaris.security.entity.SecurityRules;
import jp.lg.nayoro.polaris.security.service.SecurityPolicyService;

/** ログインの決まり, and what held before. */
@Named
@ViewScoped
public class SecurityPolicyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecurityPolicyService policies;

    private List<String> roles;
    private int rememberDays;
    private int passwordFailures;
    private int codeFailures;
    private int lockMinutes;
    private int idleMinutes;
    private int stepUpMinutes;
    private String reason;
    private List<SecurityPolicyRow> history;

    public void load() {
        var rules = policies.rules();
        roles = new ArrayList<>(rules.secondFactorFor());
        rememberDays = rules.rememberDays();
        passwordFailures = rules.passwordFailures();
        codeFailures = rules.codeFailures();
        lockMinutes = rules.lockMinutes();
        idleMinutes = rules.idleMinutes();
        stepUpMinutes = rules.stepUpMinutes();
        history = policies.history();
    }

    public void set() {
        policies.set(
                new SecurityRules(
                        Set.copyOf(roles),
                        rememberDays,
                        passwordFailures,
                        codeFailures,
                        lockMinutes,
                        idleMinutes,
                        stepUpMinutes),
                reason);
        Messages.addGlobalInfo("security_policy.message.info.set");
        reason = null;
        load();
    }

    public List<String> getAllRoles() {
        return Arrays.stream(SystemRole.values()).map(SystemRole::name).toList();
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public int getRememberDays() {
        return rememberDays;
    }

    public void setRememberDays(int rememberDays) {
        this.rememberDays = rememberDays;
    }

    public int getPasswordFailures() {
        return passwordFailures;
    }

    public void setPasswordFailures(int passwordFailures) {
        this.passwordFailures = passwordFailures;
    }

    public int getCodeFailures() {
        return codeFailures;
    }

    public void setCodeFailures(int codeFailures) {
        this.codeFailures = codeFailures;
    }

    public int getLockMinutes() {
        return lockMinutes;
    }

    public void setLockMinutes(int lockMinutes) {
        this.lockMinutes = lockMinutes;
    }

    public int getIdleMinutes() {
        return idleMinutes;
    }

    public void setIdleMinutes(int idleMinutes) {
        this.idleMinutes = idleMinutes;
    }

    public int getStepUpMinutes() {
        return stepUpMinutes;
    }

    public void setStepUpMinutes(int stepUpMinutes) {
        this.stepUpMinutes = stepUpMinutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<SecurityPolicyRow> getHistory() {
        return history;
    }
}
