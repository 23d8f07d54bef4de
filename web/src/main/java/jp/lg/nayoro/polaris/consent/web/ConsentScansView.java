package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.PaperScanRow;
import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.ScannedPaper;
import jp.lg.nayoro.polaris.consent.service.paper.PaperService;
import jp.lg.nayoro.polaris.consent.service.paper.ReceiptResult;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 同意書の写しの受付: scans come in, their QR says whose they are or somebody chooses, and they become part of a consent. */
@Named
@ViewScoped
public class ConsentScansView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PaperService papers;

    @Inject
    ConsentService consents;

    private List<PaperScanRow> rows;
    private PaperScanRow selected;
    private transient Part file;

    @NotNull
    private Long resident;

    @NotBlank
    @Size(max = 500)
    private String reason;

    public void load() {
        rows = papers.waiting();
    }

    public void receive() {
        tell(papers.receive(paper()));
        load();
    }

    private ScannedPaper paper() {
        try (var content = file.getInputStream()) {
            return new ScannedPaper(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded scan could not be read", e);
        }
    }

    private static void tell(ReceiptResult result) {
        if (result instanceof ReceiptResult.Recognised) {
            Messages.addGlobalInfo("consent_scans.message.info.recognised");
        } else if (result instanceof ReceiptResult.Unrecognised) {
            Messages.addGlobalWarn("consent_scans.message.warn.unrecognised");
        } else if (result instanceof ReceiptResult.WaitsAlready) {
            Messages.addGlobalWarn("consent_scans.message.warn.waits_already");
        } else if (result instanceof ReceiptResult.TooLarge) {
            Messages.addGlobalWarn("consent_form.message.error.scan_too_large");
        } else {
            Messages.addGlobalWarn("consent_form.message.error.scan_of_other_kind");
        }
    }

    public void select(PaperScanRow row) {
        selected = row;
        resident = row.resident();
        reason = null;
    }

    public void choose() {
        papers.choose(selected.id(), new ResidentId(resident));
        Messages.addGlobalInfo("consent_scans.message.info.chosen");
        load();
    }

    public void discard() {
        papers.discard(selected.id(), reason);
        Messages.addGlobalInfo("consent_scans.message.info.discarded");
        load();
    }

    /** To the newest consent of the person, registered before the paper was scanned. */
    public void attach(PaperScanRow row) {
        var newest =
                consents.consentsOf(new ResidentId(row.resident())).stream().findFirst();
        if (newest.isEmpty()) {
            Messages.addGlobalWarn("consent_scans.message.warn.no_consent");
        } else {
            papers.attach(row.id(), new ConsentId(newest.get().row().id()));
            Messages.addGlobalInfo("consent_scans.message.info.attached");
        }
        load();
    }

    public List<PaperScanRow> getRows() {
        return rows;
    }

    public PaperScanRow getSelected() {
        return selected;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getResident() {
        return resident;
    }

    public void setResident(Long resident) {
        this.resident = resident;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
