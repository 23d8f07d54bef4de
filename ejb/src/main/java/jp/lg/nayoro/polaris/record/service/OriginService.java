package jp.lg.nayoro.polaris.record.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.DocumentPlace;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDocument;
import jp.lg.nayoro.polaris.record.entity.EntryPlace;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.FileShare;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 文書と原本. Opens a document of an entry, and the received file an entry came from. The gate is asked as for the entry itself,
 * at each opening. A file is opened further than its entry only where everything in it is this person's and shared.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class OriginService {

    @PersistenceContext
    EntityManager em;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    ReceivedFiles files;

    /** @throws NotFoundException where it is not there, no longer holds, or is not the caller's to see */
    @Audited("record.document")
    @RolesAllowed({Role.STAFF, Role.SYSTEM})
    public OpenedDocument document(long id) {
        trail.current().telling("document=" + id);
        var place = em.createNamedQuery(DocumentPlace.OF_DOCUMENT, DocumentPlace.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("EntryDocument", id));
        requireShown(place.resident(), place.facility(), place.category(), place.sensitivity(), place.state(), id);
        return new OpenedDocument(place.fileName(), place.mediaType(), bytesOf(place));
    }

    private byte[] bytesOf(DocumentPlace place) {
        var own = em.createNamedQuery(EntryDocument.BYTES, byte[].class)
                .setParameter("id", place.id())
                .getSingleResult();
        return own != null
                ? own
                : files.bytes(place.sourceFile()).orElseThrow(() -> new NotFoundException("EntryDocument", place.id()));
    }

    /** @throws NotFoundException where it came from no file, no longer holds, or is not the caller's to see */
    @Audited("record.source")
    public EntryOrigin source(long entry) {
        trail.current().telling("entry=" + entry);
        var place = em.createNamedQuery(EntryPlace.OF_ENTRY, EntryPlace.class)
                .setParameter("id", entry)
                .getResultStream()
                .filter(found -> found.sourceFile() != null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ClinicalEntry", entry));
        var scope = requireShown(
                place.resident(), place.facility(), place.category(), place.sensitivity(), place.state(), entry);
        var file = files.file(place.sourceFile(), place.sourceLine() == null ? 0 : place.sourceLine())
                .orElseThrow(() -> new NotFoundException("ClinicalEntry", entry));
        var closed = closed(place, file, scope);
        return new EntryOrigin(place, closed == null ? file : file.closed(), closed);
    }

    private ConsentScope requireShown(
            ResidentId resident,
            FacilityId facility,
            EntryCategory category,
            DataCategory sensitivity,
            EntryState state,
            long id) {
        if (resident == null || !state.current()) {
            throw new NotFoundException("ClinicalEntry", id);
        }
        var scope = policy.require(resident, category.row().category()).scope();
        if (!scope.covers(facility) || !opens(scope, sensitivity)) {
            throw new NotFoundException("ClinicalEntry", id);
        }
        return scope;
    }

    private static boolean opens(ConsentScope scope, DataCategory sensitivity) {
        return sensitivity == null || scope.covers(sensitivity);
    }

    private EntryOrigin.Closed closed(EntryPlace place, ReceivedFile file, ConsentScope scope) {
        var shares = em.createNamedQuery(FileShare.OF_FILE, FileShare.class)
                .setParameter("file", place.sourceFile())
                .getResultList();
        if (!file.onePatient()
                || shares.stream().map(FileShare::registration).distinct().count() > 1
                || !shares.stream()
                        .allMatch(share ->
                                scope.covers(share.category().row().category()) && opens(scope, share.sensitivity()))) {
            return EntryOrigin.Closed.MORE_THAN_IS_SHOWN;
        }
        return file.lines().isEmpty() ? EntryOrigin.Closed.NO_TEXT : null;
    }
}
