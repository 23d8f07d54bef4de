package jp.lg.nayoro.polaris.record.service.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCoding;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.SharedDocumentRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.record.service.fhir.PageOfDays.Place;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** Reads what a scope lets through, page by page; who may ask was decided before. The statements are as many on each page. */
@Dependent
class SharedReading {

    private static final String RESIDENTS_OF_LOCAL_ID =
            """
            SELECT DISTINCT r.resident FROM Registration r
            WHERE r.facility = :facility AND r.localId = :localId AND r.resident IS NOT NULL""";

    private static final String LOCAL_IDS =
            """
            SELECT r.localId FROM Registration r
            WHERE r.facility = :facility AND r.resident = :resident ORDER BY r.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SharedSources sources;

    /** Whom a number of one institution is linked to: one person or nobody. */
    List<ResidentId> residentsOf(String localId, FacilityId facility) {
        return em.createQuery(RESIDENTS_OF_LOCAL_ID, ResidentId.class)
                .setParameter("facility", facility)
                .setParameter("localId", localId)
                .getResultList();
    }

    SharedPerson person(ResidentId resident, FacilityId reader) {
        var person = em.createNamedQuery(Resident.DETAILS, ResidentDetail.class)
                .setParameter("ids", List.of(resident.value()))
                .getSingleResult();
        var localIds = em.createQuery(LOCAL_IDS, String.class)
                .setParameter("resident", resident)
                .setParameter("facility", reader)
                .getResultList();
        return new SharedPerson(
                resident,
                person.name(),
                person.nameKana(),
                person.birthDate(),
                person.sex(),
                person.postalCode(),
                person.address(),
                person.phone(),
                em.find(Facility.class, reader.value()).getNumber(),
                localIds);
    }

    SharedPage entries(ResidentId resident, ConsentScope scope, Set<EntryCategory> kinds, PageOfDays page) {
        var reach = reach(resident, scope);
        var slice = slice(reach, within(scope, kinds), page);
        return new SharedPage(null, entriesOf(slice.rows(), reach), List.of(), slice.next());
    }

    SharedPage documents(ResidentId resident, ConsentScope scope, PageOfDays page) {
        var reach = reach(resident, scope);
        var kinds = within(scope, Set.of(EntryCategory.values()));
        var found = before(SharedDocumentRow.BEFORE, SharedDocumentRow.class, reach, kinds, page);
        var slice = Slice.of(found, page, row -> new Place(row.on(), row.id()));
        return new SharedPage(null, List.of(), documentsOf(slice.rows(), reach), slice.next());
    }

    /** Entries page by page, each page with the documents of its entries. */
    SharedPage everything(ResidentId resident, ConsentScope scope, PageOfDays page, FacilityId reader) {
        var reach = reach(resident, scope);
        var slice = slice(reach, within(scope, Set.of(EntryCategory.values())), page);
        var resources = slice.rows().stream()
                .filter(row -> SharedKind.of(row.category()).isPresent())
                .toList();
        return new SharedPage(
                page.isFirst() ? person(resident, reader) : null,
                entriesOf(resources, reach),
                documentsOf(documentsBeside(slice.rows(), reach), reach),
                slice.next());
    }

    private List<SharedDocumentRow> documentsBeside(List<EntryRow> rows, Reach reach) {
        return rows.isEmpty()
                ? List.of()
                : sources.entries(SharedDocumentRow.OF_ENTRIES, SharedDocumentRow.class, reach.scope())
                        .setParameter("registrations", reach.sources().keySet())
                        .setParameter("entries", rows.stream().map(EntryRow::id).collect(toSet()))
                        .getResultList();
    }

    private Slice<EntryRow> slice(Reach reach, Set<EntryCategory> kinds, PageOfDays page) {
        return Slice.of(
                before(EntryRow.BEFORE, EntryRow.class, reach, kinds, page),
                page,
                row -> new Place(row.time().on(), row.id()));
    }

    Optional<SharedEntry> entry(ResidentId resident, ConsentScope scope, Set<EntryCategory> kinds, long id) {
        var reach = reach(resident, scope);
        return one(EntryRow.ONE, EntryRow.class, reach, id)
                .filter(row -> within(scope, kinds).contains(row.category()))
                .map(row -> entriesOf(List.of(row), reach).get(0));
    }

    Optional<SharedDocument> document(ResidentId resident, ConsentScope scope, long id) {
        var reach = reach(resident, scope);
        return one(SharedDocumentRow.ONE, SharedDocumentRow.class, reach, id)
                .filter(row -> scope.covers(row.category().row().category()))
                .map(row -> documentsOf(List.of(row), reach).get(0));
    }

    private <T> Optional<T> one(String query, Class<T> type, Reach reach, long id) {
        return reach.sources().isEmpty()
                ? Optional.empty()
                : sources.entries(query, type, reach.scope())
                        .setParameter("registrations", reach.sources().keySet())
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst();
    }

    /** One more than the page holds, by which it is seen whether another follows. */
    private <T> List<T> before(String query, Class<T> type, Reach reach, Set<EntryCategory> kinds, PageOfDays page) {
        if (reach.sources().isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        return sources.entries(query, type, reach.scope())
                .setParameter("registrations", reach.sources().keySet())
                .setParameter("categories", kinds)
                .setParameter("from", page.from())
                .setParameter("to", page.to())
                .setParameter("day", page.place().day())
                .setParameter("id", page.place().id())
                .setMaxResults(page.count() + 1)
                .getResultList();
    }

    /** What a page shows of what was found, and where the next one begins. */
    private record Slice<T>(List<T> rows, Place next) {

        static <T> Slice<T> of(List<T> found, PageOfDays page, Function<T, Place> place) {
            if (found.size() <= page.count()) {
                return new Slice<>(found, null);
            }
            var shown = List.copyOf(found.subList(0, page.count()));
            return new Slice<>(shown, place.apply(shown.get(shown.size() - 1)));
        }
    }

    private static Set<EntryCategory> within(ConsentScope scope, Set<EntryCategory> kinds) {
        return kinds.stream()
                .filter(kind -> scope.covers(kind.row().category()))
                .collect(toSet());
    }

    private List<SharedEntry> entriesOf(List<EntryRow> rows, Reach reach) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var codings = sources.entries(EntryCoding.OF_ENTRIES, EntryCoding.class, reach.scope())
                .setParameter("entries", rows.stream().map(EntryRow::id).collect(toSet()))
                .getResultStream()
                .collect(toMap(EntryCoding::entry, Function.identity()));
        return rows.stream()
                .map(row -> new SharedEntry(
                        reach.resident(),
                        row,
                        codings.get(row.id()),
                        reach.sources().get(row.registration())))
                .toList();
    }

    private static List<SharedDocument> documentsOf(List<SharedDocumentRow> rows, Reach reach) {
        return rows.stream()
                .map(row -> new SharedDocument(
                        reach.resident(), row, reach.sources().get(row.registration())))
                .toList();
    }

    /** Whose record is read, what of it may be given, and from which institutions. */
    private record Reach(ResidentId resident, ConsentScope scope, Map<RegistrationId, SharedSource> sources) {}

    private Reach reach(ResidentId resident, ConsentScope scope) {
        return new Reach(resident, scope, sourcesOf(resident, scope));
    }

    private Map<RegistrationId, SharedSource> sourcesOf(ResidentId resident, ConsentScope scope) {
        var institutions = sources.of(resident, scope);
        if (institutions.isEmpty()) {
            return Map.of();
        }
        var numbers = em.createNamedQuery(Facility.ROWS_OF_IDS, FacilityRow.class)
                .setParameter(
                        "ids",
                        institutions.stream()
                                .map(source -> source.facility().value())
                                .collect(toSet()))
                .getResultStream()
                .collect(toMap(FacilityRow::id, FacilityRow::number));
        return institutions.stream()
                .collect(toMap(
                        SourceInstitution::registration,
                        source -> new SharedSource(numbers.get(source.facility().value()), source.name())));
    }
}
