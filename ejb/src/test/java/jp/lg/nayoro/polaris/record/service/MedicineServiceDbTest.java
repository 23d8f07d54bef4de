package jp.lg.nayoro.polaris.record.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Registration;
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
import jp.lg.nayoro.polaris.record.service.medicine.FlagClosing;
import jp.lg.nayoro.polaris.record.service.medicine.FlagKind;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineService;
import jp.lg.nayoro.polaris.record.service.medicine.Medicines;
import jp.lg.nayoro.polaris.record.service.medicine.MedicinesForTests;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class MedicineServiceDbTest {

    static final EntryCode AMLODIPINE = new EntryCode(CodeSystem.YJ, "2171022F2901");

    TestDatabase.Connection db;
    EntityManager em;
    ATown town;
    StaffId pharmacist;

    @BeforeEach
    void aTownWithAPharmacist(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
        pharmacist = town.persisted(new Staff(town.pharmacy, "薬 剤子", "クスリ ザイコ", Profession.PHARMACIST))
                .id();
        town.persisted(new CareTeamMember(town.resident, pharmacist, TODAY, town.careManager, ATown.NOW));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void joinsWhatAllInstitutionsInsideTheConsentTell() {
        town.consentToAll(DataCategory.MEDICATION);
        drug(town.atClinic, EntryCategory.PRESCRIPTION, TODAY.minusDays(3), "アムロジピン錠5mg", AMLODIPINE);
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY.minusDays(2), "アムロジピン錠5mg「北斗」", AMLODIPINE);

        var line = medicines().list().running().get(0);
        assertEquals("中央クリニック", line.newest().prescriber());
        assertEquals("みなみ薬局", line.newest().pharmacy());
    }

    @Test
    void readsNothingOfAnInstitutionOutsideTheConsentNorOfLongAgoNorOfWhatWasCancelled() {
        town.consentWithout(town.hospital, DataCategory.MEDICATION);
        drug(town.atHospital, EntryCategory.PRESCRIPTION, TODAY.minusDays(10), "アムロジピン錠5mg", AMLODIPINE);
        drug(town.atClinic, EntryCategory.PRESCRIPTION, TODAY.minusDays(401), "アムロジピン錠5mg", AMLODIPINE);
        drug(
                town.atClinic,
                EntryCategory.PRESCRIPTION,
                TODAY.minusDays(10),
                "アムロジピン錠5mg",
                AMLODIPINE,
                EntryState.CANCELLED);

        var seen = medicines();
        assertEquals(List.of(), seen.list().running());
        assertEquals(List.of(), seen.flags());
    }

    @Test
    void holdsAllergiesAgainstTheMedicinesOnlyWhereTheConsentSharesThem() {
        town.consentToAll(DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.ALLERGY, TODAY.minusYears(9), "アムロジピン");
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "アムロジピン錠5mg", AMLODIPINE);
        assertEquals(List.of(), medicines().flags());
        assertFalse(medicines().allergiesShared());
    }

    @Test
    void anAllergyOfYearsAgoStillCounts() {
        town.consentToAll(DataCategory.MEDICATION, DataCategory.DIAGNOSIS);
        town.entry(town.atHospital, EntryCategory.ALLERGY, TODAY.minusYears(9), "アムロジピン");
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "アムロジピン錠5mg", AMLODIPINE);
        assertEquals(FlagKind.ALLERGY, medicines().flags().get(0).flag().kind());
    }

    @Test
    void showsNothingWhereTheConsentLeavesMedicinesOutAndNobodyToAStranger() {
        town.consentToAll(DataCategory.LAB);
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "アムロジピン錠5mg", AMLODIPINE);
        assertFalse(medicines().shared());
        var stranger = town.persisted(new Staff(town.clinic, "他 人", "タ ニン", Profession.PHARMACIST))
                .id();
        assertThrows(NotFoundException.class, () -> as(stranger, Profession.PHARMACIST)
                .medicines(town.resident));
    }

    @Test
    void aPharmacistClosesAFlagAndOthersReadWhoAndWhy() {
        notFetched(TODAY.minusDays(10));
        assertInstanceOf(FlagClosing.AtRest.class, closedBy(pharmacist, Profession.PHARMACIST, "本人が他の薬局で受け取り"));
        var closed = as(town.careManager, Profession.CARE_MANAGER)
                .medicines(town.resident)
                .closed();
        assertEquals("薬 剤子", closed.get(0).finding().closedBy());
        assertEquals("本人が他の薬局で受け取り", closed.get(0).finding().note());
        assertEquals(List.of(), medicines().open());
    }

    @Test
    void theFlagStandsOpenAgainOnOtherEvidenceAndTellsOfTheFindingBefore() {
        notFetched(TODAY.minusDays(10));
        closedBy(pharmacist, Profession.PHARMACIST, "確認済み");
        notFetched(TODAY.minusDays(8));
        var open = medicines().open().get(0);
        assertNull(open.finding());
        assertEquals("確認済み", open.before().note());
    }

    @Test
    void onlyAPharmacistClosesAndOnlyWhatTheySaw() {
        notFetched(TODAY.minusDays(10));
        assertInstanceOf(FlagClosing.NotAPharmacist.class, closedBy(town.careManager, Profession.CARE_MANAGER, "確認済み"));
        var seen = medicines().open().get(0).flag();
        notFetched(TODAY.minusDays(8));
        assertInstanceOf(
                FlagClosing.EvidenceChanged.class,
                as(pharmacist, Profession.PHARMACIST)
                        .close(town.resident, seen.key(), seen.evidenceHash(), "確認済み", UUID.randomUUID()));
    }

    @Test
    void aRetryClosesOnceAndTheSecondPharmacistLearnsOfTheFirst() {
        notFetched(TODAY.minusDays(10));
        var flag = medicines().open().get(0).flag();
        var key = UUID.randomUUID();
        var service = as(pharmacist, Profession.PHARMACIST);
        service.close(town.resident, flag.key(), flag.evidenceHash(), "一度だけ", key);
        assertInstanceOf(
                FlagClosing.AtRest.class, service.close(town.resident, flag.key(), flag.evidenceHash(), "一度だけ", key));
        var second = assertInstanceOf(
                FlagClosing.ClosedBefore.class,
                service.close(town.resident, flag.key(), flag.evidenceHash(), "もう一度", UUID.randomUUID()));
        assertEquals("一度だけ", second.finding().note());
        assertEquals(
                1L,
                em.createQuery("SELECT COUNT(f.id) FROM MedicineFlagFinding f", Long.class)
                        .getSingleResult());
    }

    @Test
    void theMarksAreThoseThatTheTableHoldsToday() {
        town.consentToAll(DataCategory.MEDICATION);
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "アムロジピン錠5mg", AMLODIPINE);
        var table = MedicinesForTests.tableKeptBy(caller(town.careManager, Profession.CLERK), em, ATown.CLOCK);
        table.add("2171", "降圧薬", TODAY, "試し");
        table.add("アムロジ", "明日から", TODAY.plusDays(1), "試し");
        assertEquals(List.of("降圧薬"), medicines().list().running().get(0).marks());
        em.flush();
        assertTrue(table.end(line("降圧薬")));
        assertFalse(table.end(line("降圧薬")));
        assertEquals(List.of(), medicines().list().running().get(0).marks());
        assertEquals(2, table.lines().size());
    }

    private long line(String mark) {
        return em.createQuery("SELECT h.id FROM HighRiskMedicine h WHERE h.mark = :mark", Long.class)
                .setParameter("mark", mark)
                .getSingleResult();
    }

    @Test
    void takesAsManyStatementsForManyInstitutionsAndEntriesAsForOne() {
        town.consentToAll(DataCategory.MEDICATION, DataCategory.DIAGNOSIS);
        drug(town.atClinic, EntryCategory.DISPENSING, TODAY, "薬0", new EntryCode(CodeSystem.HOT9, "117291100"));
        var few = statements();
        for (int i = 1; i < 30; i++) {
            var where = town.linked(town.facility("012000%04d".formatted(i), FacilityKind.CLINIC, "診療所" + i));
            drug(
                    where,
                    EntryCategory.PRESCRIPTION,
                    TODAY,
                    "薬" + i,
                    new EntryCode(CodeSystem.HOT9, "1172911%02d".formatted(i)));
            drug(
                    where,
                    EntryCategory.PRESCRIPTION,
                    TODAY,
                    "薬" + i,
                    new EntryCode(CodeSystem.RECEIPT, "6200000%02d".formatted(i)));
        }
        assertEquals(few, statements());
    }

    private int statements() {
        em.flush();
        em.clear();
        return db.statementsOf(this::medicines).size();
    }

    @Test
    void readsOnlyTheKindsAndDaysItShowsByTheirIndex() {
        town.consentToAll(DataCategory.MEDICATION);
        for (var day = 0; day < 700; day++) {
            town.value(town.atHospital, TODAY.minusDays(day), "クレアチニン", "0.92", "H");
            town.value(town.atClinic, TODAY.minusDays(day), "クレアチニン", "0.92", "H");
        }
        drug(town.atClinic, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg", AMLODIPINE);
        em.getTransaction().commit();
        em.getTransaction().begin();
        var plan = db.planOf(
                """
                SELECT id, display FROM clinical_entry WHERE registration_id IN (%s, %s) AND effective_on >= '%s'
                AND category IN ('PRESCRIPTION', 'DISPENSING', 'INJECTION', 'NOTE')
                AND (category <> 'NOTE' OR display = '残薬の確認') AND state IN ('ACTIVE', 'PRELIMINARY')
                ORDER BY effective_on, registration_id, order_number, line_number, id"""
                        .formatted(town.atHospital.id(), town.atClinic.id(), TODAY.minusDays(400)));
        assertEquals("clinical_entry by clinical_entry_kind\n", plan);
    }

    private void notFetched(LocalDate day) {
        if (day.equals(TODAY.minusDays(10))) {
            town.consentToAll(DataCategory.MEDICATION);
        }
        drug(town.atClinic, EntryCategory.PRESCRIPTION, day, "アムロジピン錠5mg", AMLODIPINE);
    }

    private FlagClosing closedBy(StaffId who, Profession profession, String note) {
        var flag = medicines().open().get(0).flag();
        var result = as(who, profession).close(town.resident, flag.key(), flag.evidenceHash(), note, UUID.randomUUID());
        em.flush();
        return result;
    }

    private Medicines medicines() {
        return as(pharmacist, Profession.PHARMACIST).medicines(town.resident);
    }

    private MedicineService as(StaffId who, Profession profession) {
        return MedicinesForTests.seenBy(caller(who, profession), em, ATown.CLOCK, town.sources());
    }

    private CurrentCaller caller(StaffId who, Profession profession) {
        var pharmacy = profession == Profession.PHARMACIST;
        return CallerStub.of(new Caller(
                "login",
                who,
                "氏名",
                profession,
                pharmacy ? town.pharmacy : town.office,
                "施設",
                pharmacy ? FacilityKind.PHARMACY : FacilityKind.CARE_MANAGEMENT,
                Set.of(Role.STAFF)));
    }

    private void drug(Registration where, EntryCategory category, LocalDate day, String display, EntryCode code) {
        drug(where, category, day, display, code, EntryState.ACTIVE);
    }

    private void drug(
            Registration where,
            EntryCategory category,
            LocalDate day,
            String display,
            EntryCode code,
            EntryState state) {
        town.persisted(new ClinicalEntry(
                where.id(),
                where.getFacility(),
                new EntryContent(
                        category,
                        state,
                        UUID.randomUUID().toString(),
                        EntryTime.on(day),
                        new EntryOrder(null, "01", 1),
                        code,
                        null,
                        display,
                        EntryValue.NONE,
                        new EntryDose(
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                "錠",
                                null,
                                "1日1回 朝食後",
                                28,
                                null,
                                null,
                                null,
                                "内服",
                                null),
                        EntryAuthor.NONE,
                        null,
                        null,
                        1,
                        List.of()),
                null,
                ATown.NOW));
    }
}
