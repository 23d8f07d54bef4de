package jp.lg.nayoro.polaris.identity.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.identity.service.Candidates;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeService;

/**
 * 加入者カード, with the registrations tied to the resident and those that may be, and with other enrolments of perhaps the same
 * person. Of an enrolment that was merged away it tells where it went.
 */
@Named
@RequestScoped
public class IdentityDetailView {

    @Inject
    MatchingService matching;

    @Inject
    ResidentMergeService merges;

    private String residentId;
    private ResidentCard card;
    private Candidates candidates;
    private List<SimilarResidentRow> alike = List.of();
    private MergeRow went;

    public void load() {
        var resident = AddressParameter.resident(residentId);
        went = merges.whereabouts(resident).orElse(null);
        if (went == null) {
            card = matching.cardOf(resident);
            candidates = matching.candidatesFor(resident);
            alike = merges.alike(resident);
        }
    }

    public boolean isMerged() {
        return went != null;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public ResidentCard getCard() {
        return card;
    }

    public Candidates getCandidates() {
        return candidates;
    }

    public List<SimilarResidentRow> getAlike() {
        return alike;
    }

    public MergeRow getWent() {
        return went;
    }
}
