package jp.lg.nayoro.polaris.record.service.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
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
import jp.lg.nayoro.polaris.record.service.ATown;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toSet;
import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class LabServiceDbTest {

    static final String CREATININE = "3C015000002327101";
    static final String CREATININE_ROW = "3C015000002301";
    static final String SODIUM = "3H010000002326101";
    static final String HBS_ANTIGEN = "5F016141002302311";

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
    void showsTheValuesOfAllInstitutionsInOneRowUnderTheirDays() {
        town.consentToAll(DataCategory.LAB);
        lab(town.atHospital, TODAY, CREATININE, "0.92");
        lab(town.atClinic, TODAY, CREATININE, "0.95");
        lab(town.atClinic, TODAY.minusDays(30), CREATININE, "0.88");

        var table = labs(LabPeriod.YEAR, 0).table();

        assertEquals(1, table.analytes().size());
        assertEquals(
                Set.of("2026-11-24 中央クリニック", "2026-11-24 市立病院", "2026-10-25 中央クリニック"),
                table.columns().stream()
                        .map(column -> column.on() + " " + column.institution())
                        .collect(toSet()));
        assertEquals(TODAY.minusDays(30), table.columns().get(2).on());
    }

    @Test
    void readsThePageOfColumnsThatIsShownAndNoOther() {
        town.consentToAll(DataCategory.LAB);
        for (int week = 0; week < 20; week++) {
            lab(town.atHospital, TODAY.minusWeeks(week), week < LabService.COLUMNS ? CREATININE : SODIUM, "1");
        }

        var newest = labs(LabPeriod.ALL, 0).table();
        var oldest = labs(LabPeriod.ALL, 99).table();

        assertAll(
                () -> assertEquals(3, newest.pages()),
                () -> assertEquals(LabService.COLUMNS, newest.columns().size()),
                () -> assertEquals(
                        List.of(CREATININE_ROW),
                        newest.analytes().stream().map(LabAnalyte::key).toList()),
                () -> assertEquals(2, oldest.page()),
                () -> assertEquals(4, oldest.columns().size()),
                () -> assertFalse(oldest.hasOlder()));
    }

    @Test
    void readsNoDayOutsideThePeriod() {
        town.consentToAll(DataCategory.LAB);
        lab(town.atHospital, TODAY.minusMonths(3), CREATININE, "0.9");
        lab(town.atHospital, TODAY.minusMonths(3).minusDays(1), CREATININE, "0.8");

        assertEquals(1, labs(LabPeriod.QUARTER, 0).table().columns().size());
        assertEquals(2, labs(LabPeriod.YEAR, 0).table().columns().size());
    }

    @Test
    void drawsTheChosenAnalytesOverTheWholePeriodAboveTheDrugsOfTheseDays() {
        town.consentToAll(DataCategory.LAB, DataCategory.MEDICATION);
        for (int week = 0; week < 20; week++) {
            lab(town.atHospital, TODAY.minusWeeks(week), CREATININE, "1");
            lab(town.atHospital, TODAY.minusWeeks(week), SODIUM, "140");
        }
        town.entry(town.atPharmacy, EntryCategory.DISPENSING, TODAY.minusDays(3), "アムロジピン錠5mg");

        var graphs = labs(LabPeriod.YEAR, 0, CREATININE_ROW).graphs();

        assertEquals(
                List.of(CREATININE_ROW),
                graphs.analytes().stream().map(LabAnalyte::key).toList());
        assertEquals(20, graphs.analytes().get(0).values().size());
        assertEquals(
                List.of("アムロジピン錠5mg"),
                graphs.medicines().stream().map(Course::name).toList());
    }

    @Test
    void drawsAlsoWhatHasNoCode() {
        town.consentToAll(DataCategory.LAB);
        town.value(town.atHospital, TODAY, "独自検査", "0.5", null);
        var key = labs(LabPeriod.YEAR, 0).table().analytes().get(0).key();

        assertEquals(1, labs(LabPeriod.YEAR, 0, key).graphs().analytes().size());
    }

    @Test
    void tellsThatMedicinesAreNotShared() {
        town.consentToAll(DataCategory.LAB);
        lab(town.atHospital, TODAY, CREATININE, "1");

        assertFalse(labs(LabPeriod.YEAR, 0, CREATININE_ROW).graphs().medicinesShared());
    }

    @Test
    void showsNothingOfAnInstitutionOutsideTheConsent() {
        town.consentWithout(town.hospital, DataCategory.LAB);
        lab(town.atHospital, TODAY, CREATININE, "1");

        assertTrue(labs(LabPeriod.ALL, 0).table().holdsNothing());
        assertEquals(List.of(), service().export(town.resident, LabPeriod.ALL));
    }

    @Test
    void showsMarksOfInfectionsOnlyWhereTheConsentNamesThem() {
        town.consentToAll(DataCategory.LAB);
        lab(town.atHospital, TODAY, HBS_ANTIGEN, "1");

        assertTrue(labs(LabPeriod.ALL, 0).table().holdsNothing(), "not even a column");
        assertEquals(
                List.of(), labs(LabPeriod.ALL, 0, "5F016141002311").graphs().analytes());
        assertEquals(List.of(), service().export(town.resident, LabPeriod.ALL));
    }

    @Test
    void isClosedWhereLabsAreNotShared() {
        town.consentToAll(DataCategory.MEDICATION);
        lab(town.atHospital, TODAY, CREATININE, "1");

        var labs = labs(LabPeriod.ALL, 0, CREATININE_ROW);

        assertFalse(labs.shared());
        assertTrue(labs.table().holdsNothing());
        assertNull(labs.graphs());
        assertThrows(NotFoundException.class, () -> service().export(town.resident, LabPeriod.ALL));
    }

    @Test
    void carriesOutAllValuesOfThePeriod() {
        town.consentToAll(DataCategory.LAB);
        for (int week = 0; week < 20; week++) {
            lab(town.atHospital, TODAY.minusWeeks(week), CREATININE, "1");
        }

        assertEquals(
                20,
                service().export(town.resident, LabPeriod.ALL).get(0).values().size());
    }

    @Test
    void sendsAsManyStatementsForTenInstitutionsAsForOne(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.LAB, DataCategory.MEDICATION);
        for (var number = 10; number < 20; number++) {
            var where = town.linked(town.facility("01100000" + number, FacilityKind.CLINIC, "診療所" + number));
            lab(where, TODAY, CREATININE, "1");
            lab(where, TODAY, SODIUM, "140");
        }
        em.clear();
        var table = db.statementsOf(() -> labs(LabPeriod.ALL, 0));
        em.clear();
        var drawn = db.statementsOf(() -> labs(LabPeriod.ALL, 0, CREATININE_ROW));

        // the gate: resident, care team, consent, its institutions, its kinds of data; the sources; days and values
        assertEquals(5 + 3, table.size(), () -> String.join("\n", table));
        assertEquals(5 + 5, drawn.size(), () -> String.join("\n", drawn));
    }

    @Test
    void findsTheDaysByTheIndex(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.values());
        for (var day = 0; day < 700; day++) {
            lab(town.atHospital, TODAY.minusDays(day), CREATININE, "1");
            town.entry(town.atClinic, EntryCategory.PRESCRIPTION, TODAY.minusDays(day), "薬");
        }
        em.getTransaction().commit();
        em.getTransaction().begin();
        var days = db.statementsOf(() -> labs(LabPeriod.YEAR, 0)).stream()
                .filter(statement -> statement.contains("GROUP BY"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "clinical_entry by clinical_entry_matrix\n", db.planOf(filled(days.replaceAll("\\s*bind => .*", ""))));
    }

    /** The statement as logged, with the values it was sent in the places of the question marks. */
    private String filled(String statement) {
        var values = Stream.of(
                        Stream.of(town.atHospital.id(), town.atClinic.id(), town.atPharmacy.id()),
                        Stream.of(TODAY.minusYears(1), TODAY),
                        Stream.of("LAB", "ACTIVE", "PRELIMINARY"),
                        Stream.of(DataCategory.values()))
                .flatMap(part -> part)
                .iterator();
        return Pattern.compile("\\?").matcher(statement).replaceAll(place -> "'" + values.next() + "'");
    }

    private Labs labs(LabPeriod period, int page, String... chosen) {
        return service().labs(town.resident, new LabRequest(period, page, List.of(chosen)));
    }

    private LabService service() {
        var service = new LabService();
        service.clock = ATown.CLOCK;
        service.policy = town.policy();
        service.trail = new AuditTrail();
        service.shared = town.sources();
        return service;
    }

    private void lab(Registration where, LocalDate day, String code, String number) {
        var content = new EntryContent(
                EntryCategory.LAB,
                EntryState.ACTIVE,
                UUID.randomUUID().toString(),
                EntryTime.on(day),
                new EntryOrder("1", null, 1),
                new EntryCode(CodeSystem.JLAC10, code),
                null,
                code,
                new EntryValue(new BigDecimal(number), number, null, "mg/dL", null, null, null, null),
                EntryDose.NONE,
                EntryAuthor.NONE,
                null,
                null,
                1,
                List.of());
        town.persisted(new ClinicalEntry(where.id(), where.getFacility(), content, null, ATown.NOW));
    }
}
