package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.consent.service.ConsentSheetService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 同意書の写し of one consent: what is filed, and more of it. */
@Named
@ViewScoped
public class ConsentPaperView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentService consents;

    @Inject
    ConsentSheetService sheetService;

    @Inject
    MatchingService residents;

    private Long residentId;
    private Long consentId;
    private ResidentCard card;
    private List<SheetRow> sheets;
    private ScanForm scans = new ScanForm(null);

    /** @throws NotFoundException when the consent is not that resident's */
    public void load() {
        card = residents.cardOf(resident());
        sheets = consents.consentsOf(resident()).stream()
                .filter(consent -> consent.row().id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Consent", consentId))
                .sheets();
    }

    public void attach() {
        var problems = scans.problems();
        if (scans.getNames().isEmpty()) {
            problems = List.of(new FieldProblem("scan", "consent_paper.message.error.no_file"));
        }
        if (FieldProblem.tellAll("paperForm", problems)) {
            sheetService.attach(new ConsentId(consentId), scans.papers());
            Messages.addGlobalInfo("consent_paper.message.info.attached");
            scans = new ScanForm(null);
            load();
        }
    }

    private ResidentId resident() {
        return Optional.ofNullable(residentId)
                .map(ResidentId::new)
                .orElseThrow(() -> new NotFoundException("Resident", residentId));
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public Long getConsentId() {
        return consentId;
    }

    public void setConsentId(Long consentId) {
        this.consentId = consentId;
    }

    public ResidentCard getCard() {
        return card;
    }

    public List<SheetRow> getSheets() {
        return sheets;
    }

    public ScanForm getScans() {
        return scans;
    }
}
