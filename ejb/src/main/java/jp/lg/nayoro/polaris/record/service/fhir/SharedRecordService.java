package jp.lg.nayoro.polaris.record.service.fhir;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.DocumentPlace;
import jp.lg.nayoro.polaris.record.entity.EntryDocument;
import jp.lg.nayoro.polaris.record.entity.EntryPlace;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * FHIRの読み取り. What an institution's system, or somebody signed in, reads of a person by program: the same gate as on every
 * page, and one line in the ledger for each question. It answers with rows; resources are made of them outside.
 */
@Stateless
@RolesAllowed({Role.STAFF, Role.SYSTEM})
public class SharedRecordService {

    @PersistenceContext
    EntityManager em;

    @Inject
    DisclosurePolicy policy;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    SharedReading reading;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("fhir.read")
    public SharedPerson person(@NotNull ResidentId resident) {
        policy.requireReader(resident);
        return reading.person(resident, caller.get().facility());
    }

    /** Who bears this number at the caller's own institution; nobody where the person is not the caller's to know. */
    @Audited("fhir.search")
    public List<SharedPerson> people(@NotNull @Size(max = 64) String localId) {
        trail.current().telling("Patient");
        var facility = caller.get().facility();
        return reading.residentsOf(localId, facility).stream()
                .filter(resident -> policy.decideReader(resident) instanceof Allowed)
                .map(resident -> reading.person(resident, facility))
                .toList();
    }

    /**
     * One kind of somebody's entries. Empty where the kind is not shared, as where there is nothing.
     *
     * @throws NotFoundException when the caller may not know the person
     */
    @Audited("fhir.search")
    public SharedPage search(@NotNull SharedKind kind, @NotNull ResidentId resident, @NotNull PageOfDays page) {
        trail.current().telling(kind.resource() + " " + page);
        var scope = scopeFor(kind, resident);
        return kind == SharedKind.DOCUMENT_REFERENCE
                ? reading.documents(resident, scope, page)
                : reading.entries(resident, scope, kind.categories(), page);
    }

    /**
     * All of somebody, the person first.
     *
     * @throws NotFoundException when the caller may not know the person
     */
    @Audited("fhir.everything")
    public SharedPage everything(@NotNull ResidentId resident, @NotNull PageOfDays page) {
        trail.current().telling(page.toString());
        var scope = policy.requireReader(resident).scope();
        return reading.everything(resident, scope, page, caller.get().facility());
    }

    /** @throws NotFoundException where it is not there, no longer holds, is of another kind, or is not the caller's to see */
    @Audited("fhir.read")
    public SharedEntry entry(@NotNull SharedKind kind, long id) {
        trail.current().telling(kind.resource() + "/" + id);
        var place = em.createNamedQuery(EntryPlace.OF_ENTRY, EntryPlace.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(found -> found.resident() != null && kind.categories().contains(found.category()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ClinicalEntry", id));
        var scope = scopeFor(kind, place.resident());
        return reading.entry(place.resident(), scope, kind.categories(), id)
                .orElseThrow(() -> new NotFoundException("ClinicalEntry", id));
    }

    /** @throws NotFoundException where it is not there, no longer holds, or is not the caller's to see */
    @Audited("fhir.read")
    public SharedDocument document(long id) {
        trail.current().telling(SharedKind.DOCUMENT_REFERENCE.resource() + "/" + id);
        var resident = em.createNamedQuery(DocumentPlace.OF_DOCUMENT, DocumentPlace.class)
                .setParameter("id", id)
                .getResultStream()
                .map(DocumentPlace::resident)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(EntryDocument.class.getSimpleName(), id));
        if (resident == null) {
            throw new NotFoundException(EntryDocument.class.getSimpleName(), id);
        }
        return reading.document(resident, scopeFor(SharedKind.DOCUMENT_REFERENCE, resident), id)
                .orElseThrow(() -> new NotFoundException(EntryDocument.class.getSimpleName(), id));
    }

    /** The ledger keeps by which kind of data the question was, so that a person can be told. */
    private ConsentScope scopeFor(SharedKind kind, ResidentId resident) {
        var answer = policy.requireReader(resident);
        trail.current().because(kind.data().name(), answer.reason().name(), answer.consent());
        return answer.scope();
    }
}
