package jp.lg.nayoro.polaris.consent.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.RenewalResult;
import jp.lg.nayoro.polaris.consent.service.paper.PaperService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;

/** 同意の更新・範囲の変更: a new form of somebody who is enrolled; its scope begins as the last one's. */
@Named
@ViewScoped
public class ConsentRenewView extends ReviewedConsent {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentService consents;

    @Inject
    MatchingService residents;

    @Inject
    PaperService papers;

    private Long scan;
    private boolean change;
    private ResidentCard card;

    public ConsentRenewView() {
        super("renewForm");
    }

    public void load() {
        card = residents.cardOf(resident());
        var facilities = offered();
        begin(consents.consentsOf(resident()).stream()
                .findFirst()
                .map(last -> forms.withScopeOf(last.scope(), facilities))
                .orElseGet(() -> forms.empty(facilities)));
    }

    public String renew() {
        review();
        if (!isReviewing()) {
            return null;
        }
        var form = getConsent().signedForm(card.resident().name());
        var result = change ? consents.change(resident(), form) : consents.renew(resident(), form);
        if (result instanceof RenewalResult.Overlaps overlaps) {
            return refuse(
                    new FieldProblem("validFrom", "consent_renew.message.error.overlaps", overlaps.presentUntil()));
        }
        if (result instanceof RenewalResult.NothingToChange) {
            return refuse(new FieldProblem("method", "consent_change.message.error.nothing"));
        }
        if (scan != null) {
            papers.attach(scan, ((RenewalResult.Renewed) result).consent());
        }
        Messages.addFlashGlobalInfo(
                change ? "consent_change.message.info.changed" : "consent_renew.message.info.renewed");
        return "/consent/list?faces-redirect=true&resident=" + getResidentId();
    }

    /** 届いた写し that belongs to this form, where the clerk comes from it. */
    public Long getScan() {
        return scan;
    }

    public void setScan(Long scan) {
        this.scan = scan;
    }

    public boolean isChange() {
        return change;
    }

    public void setChange(boolean change) {
        this.change = change;
    }

    public ResidentCard getCard() {
        return card;
    }
}
