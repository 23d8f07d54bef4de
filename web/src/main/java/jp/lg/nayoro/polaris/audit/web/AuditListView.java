package jp.lg.nayoro.polaris.audit.web;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.audit.service.AuditChainService;
import jp.lg.nayoro.polaris.audit.service.AuditFilter;
import jp.lg.nayoro.polaris.audit.service.AuditPage;
import jp.lg.nayoro.polaris.audit.service.AuditSearchService;
import jp.lg.nayoro.polaris.audit.service.ChainState;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.web.Today;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 証跡の検索. Opens with the last seven days. */
@Named
@ViewScoped
public class AuditListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditSearchService ledger;

    @Inject
    AuditChainService chain;

    @Inject
    Today today;

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate until;

    @Size(max = 80)
    private String who;

    @Min(1)
    private Long resident;

    private AuditAction action;
    private AuditOutcome outcome;

    private int page;

    private AuditPage found;
    private ChainState state;

    public void load() {
        until = today.day();
        from = until.minusDays(6);
        read();
        state = chain.state();
    }

    public void verify() {
        state = chain.verify();
        read();
    }

    /** All of it; the file is gone from the server once it is sent. */
    public void export() throws IOException {
        var file = chain.export();
        try (var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
            Faces.sendFile(content, "polaris-ledger-" + today.day() + ".jsonl", true);
        }
    }

    public void search() {
        page = 0;
        if (until.isBefore(from)) {
            Messages.addError("filterForm:until", "audit_list.message.error.ends_before_start");
            Faces.validationFailed();
            return;
        }
        read();
    }

    public void older() {
        page++;
        read();
    }

    public void newer() {
        page = Math.max(0, page - 1);
        read();
    }

    private void read() {
        var whom = resident == null ? null : new ResidentId(resident);
        var act = action == null ? null : action.inLedger();
        found = ledger.search(new AuditFilter(from, until, who, whom, act, outcome, page));
    }

    /** What users call an act. One without a name is shown as it stands, since the ledger hides nothing. */
    public String actionName(String inLedger) {
        return AuditAction.of(inLedger).map(Words::of).orElse(inLedger);
    }

    public String categoryName(String constant) {
        return named("DataCategory.", constant);
    }

    public String reasonName(String constant) {
        return named("DisclosureReason.", constant);
    }

    /** By key and not by enum: the ledger outlives constants. */
    private static String named(String enumeration, String constant) {
        var key = enumeration + constant;
        var words = Words.text(key);
        return words.equals(key) ? constant : words;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }

    public ChainState getState() {
        return state;
    }

    public AuditPage getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Long getResident() {
        return resident;
    }

    public void setResident(Long resident) {
        this.resident = resident;
    }

    public AuditAction getAction() {
        return action;
    }

    public void setAction(AuditAction action) {
        this.action = action;
    }

    public AuditOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AuditOutcome outcome) {
        this.outcome = outcome;
    }
}
