package jp.lg.nayoro.polaris.consent.web;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.ApplicationKind;
import jp.lg.nayoro.polaris.consent.service.FollowUpService;
import jp.lg.nayoro.polaris.consent.service.FollowedConsent;
import jp.lg.nayoro.polaris.consent.service.SendingResult;

/** 同意の更新・範囲変更の送付: an institution sends the new form of somebody it cares for, or mends one that came back. */
@Named
@ViewScoped
public class ConsentSendView extends ReviewedConsent {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowUpService followUps;

    private Long paper;
    private boolean change;
    private FollowedConsent followed;

    public ConsentSendView() {
        super("sendForm");
    }

    public void load() {
        followed = paper == null ? followUps.inForce(resident()) : followUps.sentBack(paper);
        begin(forms.following(followed, offered()));
    }

    public String send() {
        review();
        if (!isReviewing()) {
            return null;
        }
        var form = getConsent().signedForm(followed.person().name());
        var result = paper == null
                ? followUps.send(resident(), change ? ApplicationKind.CHANGE : ApplicationKind.RENEWAL, form)
                : followUps.sendAgain(paper, form);
        var refusal = problem(result);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (result instanceof SendingResult.NotFrom elsewhere) {
            Messages.addFlashGlobalWarn("consent_papers.message.warn.moved", elsewhere.state());
        } else {
            Messages.addFlashGlobalInfo("consent_send.message.info.sent");
        }
        return "/consent/apply?faces-redirect=true";
    }

    private static Optional<FieldProblem> problem(SendingResult result) {
        if (result instanceof SendingResult.NoScan) {
            return Optional.of(new FieldProblem("scan", "consent_paper.message.error.no_file"));
        }
        if (result instanceof SendingResult.SameScope) {
            return Optional.of(new FieldProblem("method", "consent_send.message.error.same_scope"));
        }
        if (result instanceof SendingResult.WaitsAlready) {
            return Optional.of(new FieldProblem("method", "consent_send.message.error.waits"));
        }
        return result instanceof SendingResult.Overtaken
                ? Optional.of(new FieldProblem("method", "consent_send.message.error.overtaken"))
                : Optional.empty();
    }

    /** The paper that came back; null of a new one. */
    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }

    public boolean isChange() {
        return change;
    }

    public void setChange(boolean change) {
        this.change = change;
    }

    public FollowedConsent getFollowed() {
        return followed;
    }
}
