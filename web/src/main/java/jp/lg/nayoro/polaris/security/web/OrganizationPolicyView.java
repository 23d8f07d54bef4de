package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.OrganizationPolicyRow;
import jp.lg.nayoro.polaris.organization.entity.OrganizationRule;
import jp.lg.nayoro.polaris.organization.service.OrganizationPolicyService;
import jp.lg.nayoro.polaris.security.entity.PasswordRule;
import jp.lg.nayoro.polaris.security.service.PasswordService;

/** 施設・職員・パスワードの決まり, and what held before. */
@Named
@ViewScoped
public class OrganizationPolicyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrganizationPolicyService policy;

    @Inject
    PasswordService passwords;

    private boolean approveStaff;

    @Min(1)
    @Max(OrganizationRule.MOST_INVITATION_DAYS)
    private int invitationDays;

    @Min(1)
    @Max(OrganizationRule.MOST_REVIEW_DAYS)
    private int reviewDays;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @Min(PasswordRule.SHORTEST)
    @Max(PasswordRule.LONGEST_MINIMUM)
    private int minLength;

    @Size(max = 1000)
    private String blockedWords;

    @NotBlank
    @Size(max = 500)
    private String passwordReason;

    private List<OrganizationPolicyRow> states;

    public void load() {
        var rule = policy.rule();
        approveStaff = rule.approveStaff();
        invitationDays = rule.invitationDays();
        reviewDays = rule.reviewDays();
        states = policy.states();
        var password = passwords.rule();
        minLength = password.minLength();
        blockedWords = String.join(" ", password.blockedWords());
    }

    public void set() {
        policy.set(new OrganizationRule(approveStaff, invitationDays, reviewDays), reason);
        Messages.addGlobalInfo("organization_policy.message.info.set");
        reason = null;
        load();
    }

    public void setPassword() {
        var words = blockedWords == null ? "" : blockedWords;
        passwords.set(minLength, Arrays.asList(words.split("[\\s\\u3000]+")), passwordReason);
        Messages.addGlobalInfo("organization_policy.message.info.password_set");
        passwordReason = null;
        load();
    }

    public boolean isApproveStaff() {
        return approveStaff;
    }

    public void setApproveStaff(boolean approveStaff) {
        this.approveStaff = approveStaff;
    }

    public int getInvitationDays() {
        return invitationDays;
    }

    public void setInvitationDays(int invitationDays) {
        this.invitationDays = invitationDays;
    }

    public int getReviewDays() {
        return reviewDays;
    }

    public void setReviewDays(int reviewDays) {
        this.reviewDays = reviewDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getMinLength() {
        return minLength;
    }

    public void setMinLength(int minLength) {
        this.minLength = minLength;
    }

    public String getBlockedWords() {
        return blockedWords;
    }

    public void setBlockedWords(String blockedWords) {
        this.blockedWords = blockedWords;
    }

    public String getPasswordReason() {
        return passwordReason;
    }

    public void setPasswordReason(String passwordReason) {
        this.passwordReason = passwordReason;
    }

    public List<OrganizationPolicyRow> getStates() {
        return states;
    }
}
