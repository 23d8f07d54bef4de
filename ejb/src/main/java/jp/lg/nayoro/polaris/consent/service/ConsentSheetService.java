package jp.lg.nayoro.polaris.consent.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 同意書の写し. The secretariat looks at the scanned papers of a consent, and adds more at any time; none is ever replaced. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ConsentSheetService {

    @PersistenceContext
    EntityManager em;

    @Inject
    DisclosurePolicy gate;

    @Inject
    ConsentSheets sheets;

    @Inject
    AuditTrail trail;

    /** @throws IllegalArgumentException when one is too large or of another kind; the page asks before */
    @Audited("consent.attach")
    public void attach(ConsentId consent, List<ScannedPaper> papers) {
        var found = Optional.ofNullable(em.find(Consent.class, consent.value()))
                .orElseThrow(() -> new NotFoundException("Consent", consent));
        gate.require(found.getResident(), DataCategory.IDENTITY);
        trail.current().telling("consent " + consent + " sheets=" + papers.size());
        sheets.file(consent, papers);
    }

    /**
     * One file of a paper.
     *
     * @throws IllegalStateException when its bytes are not those that came in
     */
    @Audited("consent.scan")
    public ScanDocument scan(long id) {
        var scan = Optional.ofNullable(em.find(ConsentScan.class, id))
                .orElseThrow(() -> new NotFoundException("Scan of a consent", id));
        gate.require(em.find(Consent.class, scan.getConsent().value()).getResident(), DataCategory.IDENTITY);
        trail.current().telling("consent " + scan.getConsent() + " sheet=" + scan.getSheet());
        if (!scan.isIntact()) {
            throw new IllegalStateException(scan + " differs from its sha-256");
        }
        return new ScanDocument(scan.getFileName(), scan.getMediaType(), scan.getContent());
    }
}
