package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.service.FollowUp;
import jp.lg.nayoro.polaris.consent.service.FollowUpDeskService;
import jp.lg.nayoro.polaris.consent.service.RegistrationResult;
import jp.lg.nayoro.polaris.consent.service.RenewalResult;
import jp.lg.nayoro.polaris.consent.service.TermPart;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 届いた更新・変更: what a paper from an institution changes against the consent it follows, and its registration. */
@Named
@ViewScoped
public class ConsentCompareView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowUpDeskService desk;

    @Inject
    MatchingService residents;

    private Long paper;
    private FollowUp followUp;
    private ResidentCard card;

    public void load() {
        followUp = desk.compare(Optional.ofNullable(paper).orElseThrow(() -> new NotFoundException("Paper", paper)));
        card = residents.cardOf(followUp.resident());
    }

    public String register() {
        var result = desk.register(paper);
        if (result instanceof RegistrationResult.Registered) {
            Messages.addFlashGlobalInfo("consent_compare.message.info.registered");
            return "/consent/list?faces-redirect=true&resident=" + followUp.resident();
        }
        if (result instanceof RegistrationResult.NotFrom elsewhere) {
            Messages.addGlobalWarn("consent_papers.message.warn.moved", elsewhere.state());
        } else if (result instanceof RegistrationResult.Overtaken overtaken) {
            Messages.addGlobalWarn("consent_compare.message.warn.overtaken", overtaken.standing());
        } else {
            tell(((RegistrationResult.Refused) result).because());
        }
        load();
        return null;
    }

    private static void tell(RenewalResult because) {
        if (because instanceof RenewalResult.Overlaps overlaps) {
            Messages.addGlobalWarn("consent_renew.message.error.overlaps", overlaps.presentUntil());
        } else {
            Messages.addGlobalWarn("consent_change.message.error.nothing");
        }
    }

    /** What the paper changes, in the order of the form. */
    public Set<TermPart> getChanges() {
        return followUp.after().differencesFrom(followUp.before());
    }

    public boolean isRegistrable() {
        return followUp.state() == ConsentState.RECEIVED;
    }

    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }

    public FollowUp getFollowUp() {
        return followUp;
    }

    public ResidentCard getCard() {
        return card;
    }
}
