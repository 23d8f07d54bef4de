package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class RecordServiceDbTest {

    static final MatrixSpan MONTH = new MatrixSpan(MatrixSpan.Length.MONTH, TODAY);
    static final EntryPeriod ONE_DAY = new EntryPeriod(TODAY, TODAY);

    EntityManager em;
    ATown town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void countsTheEntriesOfAllInstitutionsTogether() {
        town.consentToAll(DataCategory.MEDICATION, DataCategory.LAB);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg");
        town.entry(town.atClinic, EntryCategory.PRESCRIPTION, TODAY, "メトホルミン錠250mg");
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", "H");
        town.value(town.atHospital, TODAY, "尿酸", "0.50", "N");

        var matrix = town.records().matrix(town.resident, MONTH);

        var prescriptions = cell(matrix, MatrixRow.PRESCRIPTION, TODAY);
        var labs = cell(matrix, MatrixRow.LAB, TODAY);
        assertAll(
                () -> assertEquals(2, prescriptions.count()),
                () -> assertEquals(List.of("中央クリニック", "市立病院"), prescriptions.institutions()),
                () -> assertEquals(2, labs.count()),
                () -> assertEquals(1, labs.abnormal()));
    }

    @Test
    void takesAValueOutsideTheStatedRangeAsAbnormalInTheMatrixAndInTheEntries() {
        town.consentToAll(DataCategory.LAB);
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", null);
        town.value(town.atHospital, TODAY, "尿酸", "0.80", null);

        var counted = cell(town.records().matrix(town.resident, MONTH), MatrixRow.LAB, TODAY);
        var entries = entries(MatrixRow.LAB);

        assertEquals(1, counted.abnormal());
        assertEquals(
                Abnormality.HIGH,
                entries.institutions().get(0).groups().get(0).entries().get(0).abnormality());
    }

    @Test
    void neverCountsAnInstitutionOutsideTheConsent() {
        town.consentWithout(town.hospital, DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg");

        assertNothingOf(MatrixRow.PRESCRIPTION);
    }

    @Test
    void neverCountsAPatientWhoIsNotLinked() {
        town.consentToAll(DataCategory.MEDICATION);
        var stranger = town.registered(town.hospital);
        town.entry(stranger, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg");

        assertNothingOf(MatrixRow.PRESCRIPTION);
    }

    @Test
    void neverCountsOnceTheLinkIsUntied() {
        town.consentToAll(DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg");
        town.atHospital.unlink();
        em.flush();

        assertNothingOf(MatrixRow.PRESCRIPTION);
    }

    @Test
    void neverCountsWhatANewerVersionReplaced() {
        town.consentToAll(DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg")
                .supersede();
        em.flush();

        assertNothingOf(MatrixRow.PRESCRIPTION);
    }

    @Test
    void closesTheRowsOfAKindThatIsNotShared() {
        town.consentToAll(DataCategory.MEDICATION);
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", "H");

        var matrix = town.records().matrix(town.resident, MONTH);
        var labs = line(matrix, MatrixRow.LAB);
        var entries = entries(MatrixRow.LAB);

        assertAll(
                () -> assertFalse(labs.shared()),
                () -> assertEquals(0, labs.count()),
                () -> assertFalse(entries.shared()),
                () -> assertEquals(0, entries.count()),
                () -> assertTrue(line(matrix, MatrixRow.PRESCRIPTION).shared()));
    }

    @Test
    void hidesThePersonOnceTheConsentIsWithdrawn() {
        var consent = town.consentToAll(DataCategory.MEDICATION);
        consent.withdraw(town.careManager, ATown.NOW, "本人の申出");
        em.flush();

        assertThrows(NotFoundException.class, () -> town.records().matrix(town.resident, MONTH));
        assertThrows(NotFoundException.class, () -> entries(MatrixRow.PRESCRIPTION));
        assertThrows(NotFoundException.class, () -> town.personBars().of(town.resident));
    }

    @Test
    void readsNoDayOutsideTheSpan() {
        town.consentToAll(DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, MONTH.from().minusDays(1), "before");
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, MONTH.from(), "first");
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, MONTH.to(), "last");
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, MONTH.to().plusDays(1), "after");

        assertEquals(2, town.records().matrix(town.resident, MONTH).count());
    }

    @Test
    void tellsTheNewestDayWhereTheSpanHoldsNothing() {
        town.consentWithout(town.clinic, DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY.minusYears(9), "older");
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY.minusYears(8), "newest");
        town.entry(town.atClinic, EntryCategory.PRESCRIPTION, TODAY.minusYears(7), "of another institution");
        town.value(town.atHospital, TODAY.minusYears(7), "not shared", "0.5", null);

        assertEquals(
                TODAY.minusYears(8), town.records().matrix(town.resident, MONTH).newest());
    }

    @Test
    void findsTheEarlierValueOfTheSameAnalyteAtTheSameInstitution() {
        town.consentToAll(DataCategory.LAB);
        town.value(town.atClinic, TODAY.minusDays(1), "クレアチニン", "0.70", null);
        town.value(town.atHospital, TODAY.minusDays(90), "クレアチニン", "0.75", null);
        town.value(town.atHospital, TODAY.minusDays(30), "クレアチニン", "0.85", null);
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", "H");
        town.value(town.atHospital, TODAY, "尿酸", "0.50", null);

        var entries = entries(MatrixRow.LAB);
        var values = entries.institutions().get(0).groups().get(0).entries();

        assertEquals("0.85", entries.earlier(values.get(0)).text());
        assertNull(entries.earlier(values.get(1)));
    }

    @Test
    void takesWhatOtherFeaturesAddOnlyToSharedRows() {
        town.consentToAll(DataCategory.BOARD);

        var matrix = town.records(new TwoPostsADay()).matrix(town.resident, MONTH);

        assertEquals(2, cell(matrix, MatrixRow.LINK, TODAY).count());
        assertFalse(line(matrix, MatrixRow.NOTICE).filled());
    }

    @Test
    void sendsAsManyStatementsForTenInstitutionsAsForOne(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.MEDICATION, DataCategory.LAB, DataCategory.DIAGNOSIS, DataCategory.CARE);
        for (var number = 10; number < 20; number++) {
            var where = town.linked(town.facility("01100000" + number, FacilityKind.CLINIC, "診療所" + number));
            town.entry(where, EntryCategory.PRESCRIPTION, TODAY, "薬");
            town.value(where, TODAY, "クレアチニン", "0.92", "H");
        }
        em.clear();
        var matrix = db.statementsOf(() -> town.records().matrix(town.resident, MONTH));
        em.clear();
        var entries = db.statementsOf(() -> entries(MatrixRow.LAB));
        em.clear();
        var person = db.statementsOf(() -> town.personBars().of(town.resident));

        // the gate: resident, care team, consent, its institutions, its kinds of data; then what is asked for
        assertEquals(5 + 2, matrix.size(), () -> String.join("\n", matrix));
        assertEquals(5 + 4, entries.size(), () -> String.join("\n", entries));
        assertEquals(5 + 3, person.size(), () -> String.join("\n", person));
    }

    @Test
    void readsTheMatrixByItsIndex(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.values());
        for (var day = 0; day < 700; day++) {
            town.value(town.atHospital, TODAY.minusDays(day), "クレアチニン", "0.92", "H");
            town.entry(town.atClinic, EntryCategory.PRESCRIPTION, TODAY.minusDays(day), "薬");
        }
        em.getTransaction().commit();
        em.getTransaction().begin();
        var counting = db.statementsOf(() -> town.records().matrix(town.resident, MONTH)).stream()
                .filter(statement -> statement.contains("GROUP BY"))
                .findFirst()
                .orElseThrow();

        var plan = db.planOf(filled(counting.replaceAll("\\s*bind => .*", "")));

        assertEquals("clinical_entry by clinical_entry_matrix\n", plan);
    }

    /** The statement as logged, with the values it was sent in the places of the question marks. */
    private String filled(String statement) {
        var values = Stream.of(
                        Stream.of("H", "HH", "L", "LL", "A", 1, 1, 0),
                        Stream.of(town.atHospital.id(), town.atClinic.id(), town.atPharmacy.id()),
                        Stream.of(MONTH.from(), MONTH.to()),
                        Stream.of(EntryCategory.values()),
                        Stream.of("ACTIVE", "PRELIMINARY"),
                        Stream.of(DataCategory.values()))
                .flatMap(part -> part)
                .iterator();
        return Pattern.compile("\\?").matcher(statement).replaceAll(place -> "'" + values.next() + "'");
    }

    private void assertNothingOf(MatrixRow row) {
        assertEquals(0, town.records().matrix(town.resident, MONTH).count());
        assertEquals(0, entries(row).count());
    }

    private Entries entries(MatrixRow row) {
        return town.records().entries(town.resident, row, ONE_DAY);
    }

    private static MatrixLine line(Matrix matrix, MatrixRow row) {
        return matrix.lines().get(row.ordinal());
    }

    private static MatrixCell cell(Matrix matrix, MatrixRow row, LocalDate day) {
        return line(matrix, row).cells().stream()
                .filter(cell -> cell.column().holds(day))
                .findFirst()
                .orElseThrow();
    }

    private record TwoPostsADay() implements MatrixSource {

        @Override
        public Set<MatrixRow> rows() {
            return Set.of(MatrixRow.LINK, MatrixRow.NOTICE);
        }

        @Override
        public List<SourceCount> countsByDay(ResidentId resident, ConsentScope scope, LocalDate from, LocalDate to) {
            return List.of(new SourceCount(MatrixRow.LINK, to, 2), new SourceCount(MatrixRow.NOTICE, to, 2));
        }

        @Override
        public List<SourceSummary> summaries(
                ResidentId resident, ConsentScope scope, MatrixRow row, LocalDate from, LocalDate to) {
            return List.of();
        }
    }
}
