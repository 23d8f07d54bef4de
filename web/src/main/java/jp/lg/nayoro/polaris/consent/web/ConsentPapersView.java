package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.ApplicationRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.service.ConsentApplicationService;
import jp.lg.nayoro.polaris.consent.service.StepResult;

/** 同意書の受付: the secretariat's worklist of papers under way. */
@Named
@ViewScoped
public class ConsentPapersView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<ConsentState> STATES =
            List.of(ConsentState.EXPLAINED, ConsentState.SIGNED, ConsentState.RECEIVED, ConsentState.RETURNED);

    @Inject
    ConsentApplicationService papers;

    private ConsentState state;
    private List<ApplicationRow> rows;
    private Map<ConsentState, Long> counts;
    private ApplicationRow selected;

    @NotBlank
    @Size(max = 500)
    private String missing;

    public void load() {
        rows = papers.underWay(state);
        counts = papers.counts();
    }

    /** Those in one state, or all with null. */
    public void show(ConsentState only) {
        state = only;
        load();
    }

    public void receive(Long paper) {
        tell(papers.receive(paper), "consent_papers.message.info.received");
    }

    /** Opens the dialog for one paper. */
    public void select(ApplicationRow paper) {
        selected = paper;
        missing = null;
    }

    public void sendBack() {
        tell(papers.sendBack(selected.id(), missing), "consent_papers.message.info.sent_back");
        selected = null;
    }

    private void tell(StepResult result, String done) {
        if (result instanceof StepResult.NotFrom elsewhere) {
            Messages.addGlobalWarn("consent_papers.message.warn.moved", elsewhere.state());
        } else {
            Messages.addGlobalInfo(done);
        }
        load();
    }

    public long count(ConsentState of) {
        return counts.getOrDefault(of, 0L);
    }

    public String tone(ConsentState of) {
        return of == ConsentState.RETURNED ? "warn" : of == ConsentState.EXPLAINED ? "neutral" : "info";
    }

    public List<ConsentState> getStates() {
        return STATES;
    }

    public ConsentState getState() {
        return state;
    }

    public List<ApplicationRow> getRows() {
        return rows;
    }

    public ApplicationRow getSelected() {
        return selected;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }
}
