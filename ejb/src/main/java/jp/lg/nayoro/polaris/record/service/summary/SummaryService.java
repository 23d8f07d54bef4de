package jp.lg.nayoro.polaris.record.service.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.care.entity.Certification;
import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.InstitutionContactRow;
import jp.lg.nayoro.polaris.record.entity.MarkRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineReader;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** 救急サマリー. One page about one person for whoever helps in an emergency, of all institutions inside the consent, in few statements. */
@Stateless
@RolesAllowed(Role.STAFF)
public class SummaryService {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy policy;

    @Inject
    SharedSources shared;

    @Inject
    MedicineReader medicines;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.summary")
    public EmergencySummary of(ResidentId resident) {
        return made(resident);
    }

    /** The same for paper, which leaves the house: an act of its own in the ledger. @throws NotFoundException likewise */
    @Audited("record.print_summary")
    public EmergencySummary print(ResidentId resident) {
        return made(resident);
    }

    private EmergencySummary made(ResidentId resident) {
        var scope = policy.requireCareTeam(resident).scope();
        var person = em.find(Resident.class, resident.value()).demographics();
        var sources = shared.of(resident, scope);
        var names = sources.stream().collect(toMap(SourceInstitution::registration, SourceInstitution::name));
        var course = courseOf(names.keySet(), scope);
        var marks = marksOf(names.keySet(), scope);
        var planners = plannersOf(resident, scope);
        var contacts = contactsOf(Stream.concat(
                        sources.stream().map(SourceInstitution::facility),
                        planners.stream().map(CareTeamRow::facility))
                .collect(toSet()));
        var diagnoses = scope.covers(DataCategory.DIAGNOSIS);
        return new EmergencySummary(
                LocalDateTime.now(clock),
                caller.get().name(),
                person.address(),
                person.phone(),
                SummarySection.of(
                        scope.covers(DataCategory.MEDICATION),
                        () -> medicines.of(sources, scope).running()),
                SummarySection.of(
                        diagnoses, () -> KnownProblem.standingOn(today(), of(EntryCategory.CONDITION, course), names)),
                SummarySection.of(diagnoses, () -> Stay.last(of(EntryCategory.ENCOUNTER, course), names).stream()
                        .toList()),
                SummarySection.of(scope.covers(DataCategory.CARE), () -> certificationOf(resident)),
                SummarySection.of(scope.covers(DataCategory.LAB), () -> only(marks, MarkRow::bloodGroup)),
                SummarySection.of(infectionsShared(scope), () -> only(marks, mark -> !mark.bloodGroup())),
                contacts,
                planners.stream().map(row -> planner(row, contacts)).toList());
    }

    /** Diagnoses and stays, the newest first, by one statement. */
    private List<EntryRow> courseOf(Set<RegistrationId> registrations, ConsentScope scope) {
        if (registrations.isEmpty() || !scope.covers(DataCategory.DIAGNOSIS)) {
            return List.of();
        }
        return shared.entries(EntryRow.OF_CELL, EntryRow.class, scope)
                .setParameter("registrations", registrations)
                .setParameter("categories", Set.of(EntryCategory.CONDITION, EntryCategory.ENCOUNTER))
                .setParameter("from", EVER)
                .setParameter("to", today())
                .getResultList();
    }

    private static List<EntryRow> of(EntryCategory category, List<EntryRow> rows) {
        return only(rows, row -> row.category() == category);
    }

    /** The newest value of each analyte; the sensitive ones only where the consent names them. */
    private List<MarkRow> marksOf(Set<RegistrationId> registrations, ConsentScope scope) {
        if (registrations.isEmpty() || !scope.covers(DataCategory.LAB)) {
            return List.of();
        }
        var newest = new LinkedHashMap<String, MarkRow>();
        shared.entries(MarkRow.OF_REGISTRATIONS, MarkRow.class, scope)
                .setParameter("registrations", registrations)
                .getResultStream()
                .forEach(row -> newest.putIfAbsent(row.analyte(), row));
        return List.copyOf(newest.values());
    }

    private static boolean infectionsShared(ConsentScope scope) {
        return scope.covers(DataCategory.LAB)
                && (scope.covers(DataCategory.INFECTION) || scope.covers(DataCategory.HIV));
    }

    private static <T> List<T> only(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private List<CertificationRow> certificationOf(ResidentId resident) {
        return em.createNamedQuery(Certification.IN_FORCE, CertificationRow.class)
                .setParameter("resident", resident)
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultList();
    }

    private List<CareTeamRow> plannersOf(ResidentId resident, ConsentScope scope) {
        return em.createNamedQuery(CareTeamMember.ROWS_OF_RESIDENT, CareTeamRow.class)
                .setParameter("resident", resident)
                .getResultStream()
                .filter(row -> row.profession() == Profession.CARE_MANAGER && row.lastsOn(today()))
                .filter(row -> scope.covers(row.staff(), row.facility()))
                .toList();
    }

    private List<InstitutionContactRow> contactsOf(Set<FacilityId> facilities) {
        if (facilities.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(InstitutionContactRow.OF_FACILITIES, InstitutionContactRow.class)
                .setParameter(
                        "facilities", facilities.stream().map(FacilityId::value).toList())
                .getResultList();
    }

    private static PlannerContact planner(CareTeamRow row, List<InstitutionContactRow> contacts) {
        var phone = contacts.stream()
                .filter(contact -> contact.facility().equals(row.facility()))
                .map(InstitutionContactRow::phone)
                .filter(known -> known != null)
                .findFirst();
        return new PlannerContact(row.name(), row.facilityName(), phone.orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
