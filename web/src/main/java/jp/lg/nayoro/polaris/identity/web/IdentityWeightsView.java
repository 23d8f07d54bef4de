package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.MatchWeightsRow;
import jp.lg.nayoro.polaris.identity.service.online.WeightsComparison;
import jp.lg.nayoro.polaris.identity.service.online.WeightsDecision;
import jp.lg.nayoro.polaris.identity.service.online.WeightsPreview;
import jp.lg.nayoro.polaris.identity.service.online.WeightsService;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 重みの版: what the data proposes, what it would change, and the decision upon it, in this order. */
@Named
@ViewScoped
public class IdentityWeightsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WeightsService weights;

    private List<MatchWeightsRow> versions;
    private WeightsComparison proposal;
    private WeightsPreview preview;

    public void load() {
        versions = weights.versions();
        proposal = weights.proposal().orElse(null);
        preview = null;
    }

    public void propose() {
        weights.propose();
        Messages.addGlobalInfo("identity_weights.message.info.proposed");
        load();
    }

    public void look() {
        preview = weights.preview(proposal.id());
    }

    public void accept() {
        told(weights.accept(proposal.id()), "identity_weights.message.info.accepted");
    }

    public void reject() {
        told(weights.reject(proposal.id()), "identity_weights.message.info.rejected");
    }

    private void told(WeightsDecision decision, String done) {
        switch (decision) {
            case DONE -> Messages.addGlobalInfo(done, proposal.version());
            case TOO_LATE -> Messages.addGlobalWarn("identity_weights.message.warn.decided");
            case SECOND_PERSON_NEEDED -> Messages.addGlobalWarn("identity_weights.message.warn.second_person");
        }
        load();
    }

    public String getExamined() {
        return preview.examined() == preview.all()
                ? Words.text("identity_weights.paragraph.examined_all", preview.all())
                : Words.text("identity_weights.paragraph.examined", preview.all(), preview.examined());
    }

    public List<MatchWeightsRow> getVersions() {
        return versions;
    }

    public WeightsComparison getProposal() {
        return proposal;
    }

    public WeightsPreview getPreview() {
        return preview;
    }
}
