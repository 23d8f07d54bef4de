package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.service.LinkingResult;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.LinkedAlready;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.RefusedBefore;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.SecondNeeded;
import jp.lg.nayoro.polaris.identity.service.LinkingService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.PairComparison;

/** 見比べる. One resident and one registration, field by field, and the decision upon them. */
@Named
@ViewScoped
public class IdentityCompareView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MatchingService matching;

    @Inject
    LinkingService linking;

    private String residentId;
    private String registrationId;
    private PairComparison comparison;
    private List<ReviewedLine> lines;
    private String reason;

    public void load() {
        comparison =
                matching.compare(AddressParameter.resident(residentId), AddressParameter.registration(registrationId));
        var pair = comparison.pair();
        lines = ReviewedLine.of(
                pair.resident(), pair.registration(), pair.judgement().lines());
    }

    /** 同じ人: ties what the clerk saw, not what it may have become since. */
    public String link() {
        var registration = comparison.pair().registration();
        return next(
                linking.linkAsSeen(
                        registration.registration(),
                        comparison.pair().resident().resident(),
                        registration.version(),
                        reason),
                "identity_compare.message.info.linked");
    }

    /** 別人. */
    public String refuse() {
        return next(
                linking.refuse(
                        comparison.pair().registration().registration(),
                        comparison.pair().resident().resident(),
                        reason),
                "identity_compare.message.info.refused");
    }

    /** 別人の記録の取消し. */
    public void lift() {
        var registration = comparison.pair().registration();
        var result = linking.liftRefusal(
                registration.registration(), comparison.pair().resident().resident(), reason);
        if (result instanceof Decided) {
            Messages.addGlobalInfo("identity_compare.message.info.lifted", registration.facilityName());
        } else {
            Messages.addGlobalWarn("identity.message.warn.overtaken");
        }
        reason = null;
        load();
    }

    private String next(LinkingResult result, String done) {
        if (result instanceof Decided) {
            Messages.addFlashGlobalInfo(done, comparison.pair().registration().facilityName());
            return "/identity/detail?faces-redirect=true&resident=" + residentId;
        }
        if (result instanceof SecondNeeded) {
            Messages.addGlobalInfo("identity_compare.message.info.second");
        } else {
            Messages.addGlobalWarn(whyNot(result));
        }
        load();
        return null;
    }

    private static String whyNot(LinkingResult result) {
        if (result instanceof LinkedAlready) {
            return "identity_compare.message.warn.linked_already";
        }
        return result instanceof RefusedBefore
                ? "identity_compare.message.warn.refused"
                : "identity.message.warn.overtaken";
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getRegistrationId() {
        return registrationId;
    }

    public void setRegistrationId(String registrationId) {
        this.registrationId = registrationId;
    }

    public PairComparison getComparison() {
        return comparison;
    }

    public List<ReviewedLine> getLines() {
        return lines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
