package jp.lg.nayoro.polaris.record.service.fhir;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.RealGate;
import jp.lg.nayoro.polaris.identity.entity.PersonName;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.service.SourcesForTests;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.ConnectedSystem;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** 佐藤 ハナ is a patient of the hospital and of the clinic; the system of the pharmacy and that of the hospital ask. */
@ExtendWith(TestDatabase.class)
class SharedRecordServiceDbTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDateTime NOW = TODAY.atTime(9, 0);
    static final Clock CLOCK = Clock.fixed(NOW.atZone(ZoneId.of("Asia/Tokyo")).toInstant(), ZoneId.of("Asia/Tokyo"));
    static final PageOfDays ALL = new PageOfDays(PageOfDays.EARLIEST, PageOfDays.LATEST, null, 50);

    TestDatabase.Connection db;
    EntityManager em;
    FacilityId hospital;
    FacilityId clinic;
    FacilityId pharmacy;
    StaffId secretary;
    ResidentId resident;
    Registration atHospital;
    Registration atClinic;

    @BeforeEach
    void aPersonOfTwoInstitutions(TestDatabase.Connection connection) {
        db = connection;
        em = connection.entityManager();
        em.getTransaction().begin();
        hospital = facility("0110000001", FacilityKind.HOSPITAL, "市立病院");
        clinic = facility("0110000002", FacilityKind.CLINIC, "中央クリニック");
        pharmacy = facility("0140000001", FacilityKind.PHARMACY, "みなみ薬局");
        secretary = persisted(new Staff(hospital, "事務 一郎", "ジム イチロウ", Profession.CLERK))
                .id();
        resident = persisted(new Resident(
                        new PersonName("佐藤 ハナ", "サトウ ハナ", "佐藤ハナ", "サトウハナ"), LocalDate.of(1938, 4, 1), Sex.FEMALE, NOW))
                .id();
        atHospital = linked(hospital, "P-1001");
        atClinic = linked(clinic, "77");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theSystemOfAnInstitutionReadsItsOwnPatientWithinTheConsent() {
        consent(Set.of(), DataCategory.MEDICATION, DataCategory.LAB);
        entry(atHospital, EntryCategory.PRESCRIPTION, TODAY, "薬A");
        entry(atClinic, EntryCategory.PRESCRIPTION, TODAY.minusDays(1), "薬B");
        var page = hospitalSystem().search(SharedKind.MEDICATION_REQUEST, resident, ALL);
        assertEquals(List.of("薬A", "薬B"), displays(page));
        assertEquals("0110000002", page.entries().get(1).source().number());
    }

    @Test
    void itFindsThePersonByTheNumberOfItsOwnInstitutionOnly() {
        consent(Set.of(), DataCategory.MEDICATION);
        assertEquals(
                List.of(resident),
                hospitalSystem().people("P-1001").stream()
                        .map(SharedPerson::resident)
                        .toList());
        assertEquals(List.of(), hospitalSystem().people("77"));
        assertEquals(List.of("P-1001"), hospitalSystem().person(resident).localIds());
    }

    @Test
    void itDoesNotKnowWhoIsNoPatientOfItsInstitution() {
        consent(Set.of(), DataCategory.MEDICATION);
        var elsewhere = system(pharmacy, "MEDICATION");
        assertThrows(NotFoundException.class, () -> elsewhere.person(resident));
        assertThrows(NotFoundException.class, () -> elsewhere.everything(resident, ALL));
    }

    @Test
    void itDoesNotKnowWhoGaveNoConsentOrExcludedItsInstitution() {
        assertThrows(NotFoundException.class, () -> hospitalSystem().person(resident));
        assertEquals(List.of(), hospitalSystem().people("P-1001"));
        consent(Set.of(hospital), DataCategory.MEDICATION);
        assertThrows(NotFoundException.class, () -> hospitalSystem().person(resident));
    }

    @Test
    void aWithdrawalHoldsFromTheNextQuestionOn() {
        var consent = consent(Set.of(), DataCategory.MEDICATION);
        var entry = entry(atHospital, EntryCategory.PRESCRIPTION, TODAY, "薬A");
        assertEquals(
                "薬A",
                hospitalSystem()
                        .entry(SharedKind.MEDICATION_REQUEST, entry.getId())
                        .row()
                        .display());
        consent.withdraw(secretary, NOW, "本人の申し出");
        em.flush();
        assertThrows(
                NotFoundException.class, () -> hospitalSystem().entry(SharedKind.MEDICATION_REQUEST, entry.getId()));
    }

    @Test
    void whatTheTokenIsNotForIsAsIfItWereNotThere() {
        consent(Set.of(), DataCategory.MEDICATION, DataCategory.LAB);
        var value = entry(atHospital, EntryCategory.LAB, TODAY, "Cre");
        var medicationsOnly = system(hospital, "MEDICATION");
        assertEquals(List.of(), displays(medicationsOnly.search(SharedKind.OBSERVATION, resident, ALL)));
        assertEquals(List.of(), displays(medicationsOnly.everything(resident, ALL)));
        assertThrows(NotFoundException.class, () -> medicationsOnly.entry(SharedKind.OBSERVATION, value.getId()));
    }

    @Test
    void whatTheConsentDoesNotCoverIsAsIfItWereNotThere() {
        consent(Set.of(clinic), DataCategory.MEDICATION);
        entry(atHospital, EntryCategory.LAB, TODAY, "Cre");
        entry(atClinic, EntryCategory.PRESCRIPTION, TODAY, "薬B");
        entry(atHospital, EntryCategory.PRESCRIPTION, TODAY, "薬A");
        assertEquals(List.of("薬A"), displays(hospitalSystem().everything(resident, ALL)));
    }

    @Test
    void anIdOfAnotherKindIsNotThere() {
        consent(Set.of(), DataCategory.MEDICATION, DataCategory.LAB);
        var value = entry(atHospital, EntryCategory.LAB, TODAY, "Cre");
        assertThrows(
                NotFoundException.class, () -> hospitalSystem().entry(SharedKind.MEDICATION_REQUEST, value.getId()));
    }

    @Test
    void pagesGiveEachEntryOnceAndTheNewestFirst() {
        consent(Set.of(), DataCategory.LAB);
        IntStream.range(0, 7).forEach(day -> entry(atHospital, EntryCategory.LAB, TODAY.minusDays(day / 2), "値" + day));
        var seen = new ArrayList<String>();
        PageOfDays.Place place = null;
        do {
            var page = hospitalSystem()
                    .everything(resident, new PageOfDays(PageOfDays.EARLIEST, PageOfDays.LATEST, place, 3));
            assertEquals(place == null, page.person() != null);
            seen.addAll(displays(page));
            place = page.next();
        } while (place != null);
        assertEquals(List.of("値1", "値0", "値3", "値2", "値5", "値4", "値6"), seen);
    }

    @Test
    void aPageCostsTheSameNumberOfStatementsHoweverMuchThereIs() {
        consent(Set.of(), DataCategory.LAB);
        entry(atHospital, EntryCategory.LAB, TODAY, "値");
        var few = statements();
        IntStream.range(0, 40).forEach(day -> entry(atClinic, EntryCategory.LAB, TODAY.minusDays(day), "値"));
        assertEquals(few, statements());
    }

    @Test
    void daysOutsideTheQuestionAreNotGiven() {
        consent(Set.of(), DataCategory.LAB);
        entry(atHospital, EntryCategory.LAB, TODAY.minusDays(1), "昨日");
        entry(atHospital, EntryCategory.LAB, TODAY, "今日");
        var page = hospitalSystem().search(SharedKind.OBSERVATION, resident, new PageOfDays(TODAY, TODAY, null, 1));
        assertEquals(List.of("今日"), displays(page));
        assertNull(page.next());
    }

    private int statements() {
        em.flush();
        em.clear();
        return db.statementsOf(() -> hospitalSystem().search(SharedKind.OBSERVATION, resident, ALL))
                .size();
    }

    private static List<String> displays(SharedPage page) {
        return page.entries().stream().map(entry -> entry.row().display()).toList();
    }

    private SharedRecordService hospitalSystem() {
        return system(hospital, "MEDICATION", "LAB", "DOCUMENT");
    }

    private SharedRecordService system(FacilityId facility, String... categories) {
        var caller = CallerStub.of(new Caller(
                "system:1",
                null,
                "電子カルテ",
                null,
                facility,
                "市立病院",
                FacilityKind.HOSPITAL,
                Set.of(Role.SYSTEM),
                new ConnectedSystem(1, Set.of(categories))));
        var service = new SharedRecordService();
        service.em = em;
        service.caller = caller;
        service.trail = new AuditTrail();
        service.policy = RealGate.over(em, CLOCK, caller, service.trail);
        service.reading = new SharedReading();
        service.reading.em = em;
        service.reading.sources = SourcesForTests.over(em);
        return service;
    }

    private FacilityId facility(String number, FacilityKind kind, String name) {
        return persisted(new Facility(number, kind, name, name, TODAY)).id();
    }

    private Registration linked(FacilityId facility, String localId) {
        var registration = persisted(new Registration(facility, localId, NOW));
        registration.linkTo(resident);
        em.flush();
        return registration;
    }

    private Consent consent(Set<FacilityId> excluded, DataCategory... categories) {
        var signature = new Signature(SignerKind.SELF, "佐藤 ハナ", null, TODAY, TODAY, null, "2026-04");
        return persisted(new Consent(
                resident,
                new ConsentScope(ConsentMethod.BLANKET, excluded, Set.of(categories)),
                TODAY,
                TODAY.plusYears(1),
                signature,
                secretary,
                NOW));
    }

    private ClinicalEntry entry(Registration where, EntryCategory category, LocalDate day, String display) {
        return persisted(new ClinicalEntry(
                where.id(),
                where.getFacility(),
                new EntryContent(
                        category,
                        EntryState.ACTIVE,
                        UUID.randomUUID().toString(),
                        EntryTime.on(day),
                        new EntryOrder("1", "01", 1),
                        new EntryCode(CodeSystem.LOCAL, display),
                        null,
                        display,
                        EntryValue.NONE,
                        EntryDose.NONE,
                        EntryAuthor.NONE,
                        null,
                        null,
                        1,
                        List.of()),
                null,
                NOW));
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
