package jp.lg.nayoro.polaris.consent.service.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentPaper;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.PaperScan;
import jp.lg.nayoro.polaris.consent.entity.PaperScanRow;
import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.consent.service.ConsentSheetService;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.ScanDocument;
import jp.lg.nayoro.polaris.consent.service.ScannedPaper;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 同意書の印刷と写しの受付. A form is printed for one person with a QR symbol; when it comes back signed and scanned, the symbol leads it to
 * them. Where it cannot be read, the scan waits for somebody to choose; nothing is lost.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class PaperService {

    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    DisclosurePolicy gate;

    @Inject
    ConsentFormService forms;

    @Inject
    ConsentSheetService sheets;

    /** Each print is a paper of its own. */
    @Audited("consent.print")
    public PrintedForm print(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        var form = forms.wording(versionInUse());
        var paper = new ConsentPaper(
                PaperToken.drawn(), resident, form.label(), caller.get().staff(), LocalDateTime.now(clock));
        em.persist(paper);
        trail.current().telling("form " + form.label());
        return new PrintedForm(detail(resident), form.label(), form.wording(), PaperToken.inSymbol(paper.getToken()));
    }

    /** 写しの受付. */
    @Audited("consent.take_in")
    public ReceiptResult receive(@NotNull ScannedPaper paper) {
        if (paper.isTooLarge()) {
            return new ReceiptResult.TooLarge();
        }
        if (!paper.isOfKnownFormat()) {
            return new ReceiptResult.NoScan();
        }
        var scan = new PaperScan(paper.fileName(), paper.content(), caller.get().staff(), LocalDateTime.now(clock));
        var same = em.createNamedQuery(PaperScan.SAME_WAITING, Long.class)
                .setParameter("sha256", scan.getSha256())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (same.isPresent()) {
            return new ReceiptResult.WaitsAlready(same.get());
        }
        var printed = PaperPicture.token(paper.content()).flatMap(this::printed);
        printed.ifPresent(scan::of);
        em.persist(scan);
        em.flush(); // gives the scan its id
        trail.current()
                .about(printed.map(ConsentPaper::getResident).orElse(null))
                .telling("scan " + scan.getId());
        return printed.<ReceiptResult>map(of -> new ReceiptResult.Recognised(scan.getId(), of.getResident()))
                .orElseGet(() -> new ReceiptResult.Unrecognised(scan.getId()));
    }

    /** Those that wait to become part of a consent, the oldest first. */
    @Audited("consent.scans")
    public List<PaperScanRow> waiting() {
        return em.createNamedQuery(PaperScan.WAITING_ROWS, PaperScanRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Chosen by hand, or corrected. @throws NotFoundException for a scan that does not wait any more */
    @Audited("consent.choose")
    public void choose(long scanId, ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        waiting(scanId).belongsTo(resident);
    }

    /** The bytes as they came in. */
    @Audited("consent.scanned")
    public ScanDocument content(long scanId) {
        var scan = waiting(scanId);
        trail.current().about(scan.resident().orElse(null)).telling("scan " + scanId);
        return new ScanDocument(scan.getFileName(), scan.getMediaType(), scan.getContent());
    }

    /** The bytes stay in the database; the list does not show it any more. */
    @Audited("consent.discard")
    public void discard(long scanId, @NotBlank @Size(max = 500) String why) {
        trail.current().telling("scan " + scanId);
        waiting(scanId).discard(caller.get().staff(), LocalDateTime.now(clock), why.strip());
    }

    /**
     * The scan becomes the next sheet of a consent of its person.
     *
     * @throws NotFoundException when the scan does not wait, or the consent is of somebody else
     */
    @Audited("consent.attach_scan")
    public void attach(long scanId, ConsentId consentId) {
        var consent = Optional.ofNullable(em.find(Consent.class, consentId.value()))
                .orElseThrow(() -> new NotFoundException("Consent", consentId));
        gate.require(consent.getResident(), DataCategory.IDENTITY);
        var scan = waiting(scanId);
        if (!scan.resident().map(consent.getResident()::equals).orElse(false)) {
            throw new NotFoundException("Consent", consentId);
        }
        sheets.attach(consentId, List.of(new ScannedPaper(scan.getFileName(), scan.getContent())));
        scan.use(caller.get().staff(), LocalDateTime.now(clock));
    }

    /** The newest that may be signed today. */
    private String versionInUse() {
        return forms.versions().stream()
                .filter(version -> version.mayBeSignedOn(LocalDate.now(clock)))
                .findFirst()
                .map(FormVersionRow::label)
                .orElseThrow(() -> new NotFoundException("Version of the form", "in use"));
    }

    private Optional<ConsentPaper> printed(String token) {
        return em.createNamedQuery(ConsentPaper.BY_TOKEN, ConsentPaper.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    private PaperScan waiting(long scanId) {
        return Optional.ofNullable(em.find(PaperScan.class, scanId))
                .filter(PaperScan::isWaiting)
                .orElseThrow(() -> new NotFoundException("PaperScan", scanId));
    }

    private ResidentDetail detail(ResidentId resident) {
        return em.createNamedQuery(Resident.DETAILS, ResidentDetail.class)
                .setParameter("ids", List.of(resident.value()))
                .getSingleResult();
    }
}
