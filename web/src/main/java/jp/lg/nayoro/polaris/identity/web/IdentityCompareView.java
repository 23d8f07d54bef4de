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
    private List<ComparedLine> lines;
    private String reason;

    public void load() {
        comparison =
                matching.compare(AddressParameter.resident(residentId), AddressParameter.registration(registrationId));
        lines = ComparedLine.of(comparison.pair());
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

    private String next(LinkingResult result, String done) {
        if (result instanceof Decided) {
            Messages.addFlashGlobalInfo(done, comparison.pair().registration().facilityName());
            return "/identity/detail?faces-redirect=true&resident=" + residentId;
        }
        Messages.addGlobalWarn(
                result instanceof LinkedAlready
                        ? "identity_compare.message.warn.linked_already"
                        : "identity.message.warn.overtaken");
        load();
        return null;
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

    public List<ComparedLine> getLines() {
        return lines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
