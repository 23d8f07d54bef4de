package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.Requester;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.withdrawal.CounterResult;
import jp.lg.nayoro.polaris.consent.service.withdrawal.WithdrawalAccount;
import jp.lg.nayoro.polaris.consent.service.withdrawal.WithdrawalForecast;
import jp.lg.nayoro.polaris.consent.service.withdrawal.WithdrawalService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.identity.service.ResidentSearchService;
import jp.lg.nayoro.polaris.identity.service.SearchResult;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 窓口での撤回: find the person, say who asks, look at it once more, done. What is typed to find them is posted, never in the address. */
@Named
@ViewScoped
public class ConsentWithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "withdrawForm";

    @Inject
    WithdrawalService withdrawals;

    @Inject
    MatchingService residents;

    @Inject
    ResidentSearchService search;

    private Long residentId;
    private String typed;
    private SearchResult found;
    private ResidentCard card;
    private WithdrawalForecast forecast;
    private WithdrawalAccount account;
    private boolean reviewing;

    @NotNull
    private SignerKind requesterKind = SignerKind.SELF;

    @Size(max = 80)
    private String proxyName;

    @Size(max = 40)
    private String relationship;

    @NotNull
    private WithdrawalReason reason = WithdrawalReason.NOT_GIVEN;

    @Size(max = 300)
    private String more;

    public void load() {
        if (residentId != null) {
            card = residents.cardOf(resident());
            forecast = withdrawals.forecast(resident());
            account = withdrawals.account(resident());
        }
    }

    public void find() {
        found = search.search(typed);
    }

    /** 入力内容の確認. */
    public void review() {
        var problems = new ArrayList<FieldProblem>();
        if (isByProxy() && proxyName == null) {
            problems.add(new FieldProblem("proxyName", "consent_form.message.error.no_proxy"));
        }
        if (isByProxy() && relationship == null) {
            problems.add(new FieldProblem("relationship", "consent_form.message.error.no_relationship"));
        }
        if (reason == WithdrawalReason.OTHER && more == null) {
            problems.add(new FieldProblem("more", "consent_withdraw.message.error.no_reason"));
        }
        reviewing = FieldProblem.tellAll(FORM, problems);
    }

    public void mend() {
        reviewing = false;
    }

    /** After it the same page shows the result, whoever opens it. */
    public String withdraw() {
        var result = withdrawals.withdraw(resident(), requester(), getReasonInWords());
        if (result instanceof CounterResult.Withdrawn withdrawn) {
            Messages.addFlashGlobalInfo("consent_withdraw.message.info.withdrawn", withdrawn.institutionsTold());
        } else {
            Messages.addFlashGlobalWarn("consent_withdraw.message.warn.nothing");
        }
        return "/consent/withdraw?faces-redirect=true&resident=" + residentId;
    }

    private Requester requester() {
        return isByProxy()
                ? new Requester(SignerKind.PROXY, proxyName, relationship)
                : new Requester(SignerKind.SELF, card.resident().name(), null);
    }

    private ResidentId resident() {
        return new ResidentId(residentId);
    }

    public String getReasonInWords() {
        return more == null ? Words.of(reason) : Words.of(reason) + "（" + more + "）";
    }

    public String getRequesterInWords() {
        return isByProxy()
                ? proxyName + "（" + relationship + "）"
                : card.resident().name();
    }

    private boolean isByProxy() {
        return requesterKind == SignerKind.PROXY;
    }

    /** Refused input sends the clerk back from the answers to the fields. */
    public boolean isReviewing() {
        return reviewing && !Faces.isValidationFailed();
    }

    public boolean isChosen() {
        return card != null;
    }

    public List<WithdrawalReason> getReasons() {
        return List.of(WithdrawalReason.values());
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public SearchResult getFound() {
        return found;
    }

    public ResidentCard getCard() {
        return card;
    }

    public WithdrawalForecast getForecast() {
        return forecast;
    }

    public WithdrawalAccount getAccount() {
        return account;
    }

    public SignerKind getRequesterKind() {
        return requesterKind;
    }

    public void setRequesterKind(SignerKind requesterKind) {
        this.requesterKind = requesterKind;
    }

    public String getProxyName() {
        return proxyName;
    }

    public void setProxyName(String proxyName) {
        this.proxyName = proxyName;
    }

    public String getRelationship() {
        return relationship;
    }

    public void setRelationship(String relationship) {
        this.relationship = relationship;
    }

    public WithdrawalReason getReason() {
        return reason;
    }

    public void setReason(WithdrawalReason reason) {
        this.reason = reason;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }
}
