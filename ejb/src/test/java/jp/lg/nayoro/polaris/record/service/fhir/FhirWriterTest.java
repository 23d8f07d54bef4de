package jp.lg.nayoro.polaris.record.service.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FhirWriterTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final FhirWriter writer = new FhirWriter(TODAY);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            PRESCRIPTION, HOT9,     http://medis.or.jp/CodeSystem/master-HOT9
            DISPENSING,   YJ,       http://capstandard.jp/iyaku.info/CodeSystem/YJ-code
            PRESCRIPTION, GENERIC,  http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationGeneralOrderCode
            LAB,          JLAC10,   urn:oid:1.2.392.200119.4.504
            CONDITION,    MEDIS,    http://medis.or.jp/CodeSystem/master-disease-keyNumber
            CONDITION,    ICD10,    http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full
            ALLERGY,      JFAGY,    http://jpfhir.jp/fhir/core/CodeSystem/JP_JfagyFoodAllergen_CS
            LAB,          LOCAL,
            """)
    void aCodeStandsUnderTheSystemThatJpCoreNames(EntryCategory category, CodeSystem system, String uri) {
        var coding = code(writer.resource(
                        AnEntry.of(category).coded(system, "123").shared()))
                .getCodingFirstRep();
        assertEquals("123", coding.getCode());
        assertEquals(uri, coding.getSystem());
    }

    @Test
    void bothCodesAndTheWordsOfTheSourceAreGiven() {
        var concept = code(writer.resource(AnEntry.of(EntryCategory.CONDITION)
                .named("胃炎")
                .coded(CodeSystem.MEDIS, "20054174")
                .also(CodeSystem.ICD10, "K297")
                .shared()));
        assertEquals("胃炎", concept.getText());
        assertEquals(
                List.of("20054174", "K297"),
                concept.getCoding().stream().map(coding -> coding.getCode()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            PRESCRIPTION, JP_MedicationRequest
            INJECTION,    JP_MedicationRequest_Injection
            DISPENSING,   JP_MedicationDispense
            LAB,          JP_Observation_LabResult
            ALLERGY,      JP_AllergyIntolerance
            CONDITION,    JP_Condition
            ENCOUNTER,    JP_Encounter
            """)
    void eachNamesItsProfileOfJpCore(EntryCategory category, String profile) {
        var resource = writer.resource(AnEntry.of(category).shared());
        assertEquals(
                "http://jpfhir.jp/fhir/core/StructureDefinition/" + profile,
                resource.getMeta().getProfile().get(0).getValue());
    }

    @Test
    void aPrescriptionWithoutRpNumberNamesNoProfileAndNoNumberIsMadeUp() {
        var request = (MedicationRequest) writer.resource(
                AnEntry.of(EntryCategory.PRESCRIPTION).order(EntryOrder.NONE).shared());
        assertFalse(request.getMeta().hasProfile());
        assertEquals(1, request.getIdentifier().size());
    }

    @Test
    void aDoseIsGivenPerTimeAndPerDayWithUsageDaysAndTotal() {
        var dose = new EntryDose(
                new BigDecimal("1.000000"),
                new BigDecimal("3.000000"),
                "錠",
                "1013044400000000",
                "1日3回毎食後",
                5,
                null,
                new BigDecimal("15.000000"),
                "錠",
                null,
                null);
        var request = (MedicationRequest) writer.resource(
                AnEntry.of(EntryCategory.PRESCRIPTION).dose(dose).shared());
        var dosage = request.getDosageInstructionFirstRep();
        var amount = dosage.getDoseAndRateFirstRep();
        assertEquals("1", amount.getDoseQuantity().getValue().toPlainString());
        assertEquals("3", amount.getRateRatio().getNumerator().getValue().toPlainString());
        assertEquals("1日3回毎食後", dosage.getText());
        assertEquals(
                "http://jami.jp/CodeSystem/MedicationUsage",
                dosage.getTiming().getCode().getCodingFirstRep().getSystem());
        assertEquals("15", request.getDispenseRequest().getQuantity().getValue().toPlainString());
        assertEquals(
                5,
                request.getDispenseRequest()
                        .getExpectedSupplyDuration()
                        .getValue()
                        .intValue());
    }

    @Test
    void aDrugForTimesOfNeedSaysSo() {
        var dose = new EntryDose(BigDecimal.ONE, null, "錠", null, "疼痛時", null, 10, null, null, null, null);
        var dispense = (MedicationDispense)
                writer.resource(AnEntry.of(EntryCategory.DISPENSING).dose(dose).shared());
        assertTrue(
                dispense.getDosageInstructionFirstRep().getAsNeededBooleanType().booleanValue());
        assertEquals(
                10,
                dispense.getDosageInstructionFirstRep().getTiming().getRepeat().getCount());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-23, completed
            2026-11-24, active
            ,           active
            """)
    void aCourseIsOverAfterItsLastDay(LocalDate until, String status) {
        var request = (MedicationRequest) writer.resource(AnEntry.of(EntryCategory.PRESCRIPTION)
                .time(new EntryTime(LocalDate.of(2026, 11, 1), null, until))
                .shared());
        assertEquals(status, request.getStatus().toCode());
    }

    @Test
    void aNumberIsAQuantityWithItsRangeAndItsLetter() {
        var value = new EntryValue(
                new BigDecimal("1.230000"),
                "1.23",
                "<",
                "mg/dL",
                "0.40-0.80",
                new BigDecimal("0.400000"),
                new BigDecimal("0.800000"),
                "H");
        var observation = (Observation)
                writer.resource(AnEntry.of(EntryCategory.LAB).value(value).shared());
        assertEquals("1.23", observation.getValueQuantity().getValue().toPlainString());
        assertEquals("<", observation.getValueQuantity().getComparator().toCode());
        assertEquals(
                "0.8",
                observation.getReferenceRangeFirstRep().getHigh().getValue().toPlainString());
        assertEquals(
                "H", observation.getInterpretationFirstRep().getCodingFirstRep().getCode());
    }

    @Test
    void wordsStayWordsAndNothingIsSaidToBeAbsent() {
        var words = (Observation) writer.resource(
                AnEntry.of(EntryCategory.LAB).value(EntryValue.text("(±)")).shared());
        var nothing = (Observation) writer.resource(
                AnEntry.of(EntryCategory.LAB).value(EntryValue.NONE).shared());
        assertEquals("(±)", words.getValueStringType().getValue());
        assertEquals(
                "unknown", nothing.getDataAbsentReason().getCodingFirstRep().getCode());
    }

    @Test
    void aSuspectedDiseaseIsUnconfirmedAndNobodySaysThatItIsActive() {
        var condition = (Condition) writer.resource(
                AnEntry.of(EntryCategory.CONDITION).named("肺炎（疑い）").shared());
        assertEquals(
                "unconfirmed",
                condition.getVerificationStatus().getCodingFirstRep().getCode());
        assertFalse(condition.hasClinicalStatus());
    }

    @Test
    void anAllergyTellsItsReaction() {
        var allergy = (AllergyIntolerance) writer.resource(
                AnEntry.of(EntryCategory.ALLERGY).value(EntryValue.text("発疹")).shared());
        assertEquals(
                "発疹", allergy.getReactionFirstRep().getManifestationFirstRep().getText());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            VISIT,             AMB, finished
            ADMISSION,         IMP, in-progress
            ADMISSION_PLANNED, IMP, planned
            LEAVE,             IMP, onleave
            DISCHARGE,         IMP, finished
            SOMETHING_LATER,   AMB, unknown
            """)
    void anEventOfAStayIsAnEncounter(String kind, String place, String status) {
        var encounter = (Encounter) writer.resource(AnEntry.of(EntryCategory.ENCOUNTER)
                .coded(CodeSystem.ENCOUNTER, kind)
                .shared());
        assertEquals(place, encounter.getClass_().getCode());
        assertEquals(status, encounter.getStatus().toCode());
    }

    @Test
    void aDischargeHasAnEndAndNoBeginning() {
        var encounter = (Encounter) writer.resource(AnEntry.of(EntryCategory.ENCOUNTER)
                .coded(CodeSystem.ENCOUNTER, "DISCHARGE")
                .shared());
        assertFalse(encounter.getPeriod().hasStart());
        assertEquals("2026-11-24", encounter.getPeriod().getEndElement().getValueAsString());
    }

    @Test
    void momentsAreThoseOfJapanAndDaysStayDays() {
        var day = (Observation) writer.resource(AnEntry.of(EntryCategory.LAB).shared());
        var moment = (Observation) writer.resource(AnEntry.of(EntryCategory.LAB)
                .time(EntryTime.at(LocalDateTime.of(2026, 11, 24, 8, 5)))
                .shared());
        assertEquals("2026-11-24", day.getEffectiveDateTimeType().getValueAsString());
        assertEquals(
                "2026-11-24T08:05:00+09:00", moment.getEffectiveDateTimeType().getValueAsString());
    }

    @Test
    void theInstitutionIsNamedByItsNumberAndThePrescriberByTheWordsOfTheSource() {
        var request = (MedicationRequest) writer.resource(AnEntry.of(EntryCategory.PRESCRIPTION)
                .author(new EntryAuthor("O", "内科", "医師 一郎", null))
                .shared());
        var role = (PractitionerRole) request.getContained().get(0);
        assertEquals("医師 一郎", role.getPractitioner().getDisplay());
        assertEquals("0110000001", role.getOrganization().getIdentifier().getValue());
        assertEquals("#author", request.getRequester().getReference());
    }

    @Test
    void aPersonBearsBothSpellingsAndTheNumberOfTheInstitutionThatReads() {
        var patient = writer.patient(new SharedPerson(
                new ResidentId(7),
                "佐藤 ハナ",
                "サトウ ハナ",
                LocalDate.of(1938, 4, 1),
                Sex.FEMALE,
                "096-0001",
                "北海道名寄市東1条",
                null,
                "0110000001",
                List.of("P-1001")));
        assertEquals("佐藤", patient.getName().get(0).getFamily());
        assertEquals("サトウ", patient.getName().get(1).getFamily());
        assertEquals("P-1001", patient.getIdentifierFirstRep().getValue());
        assertEquals(
                "urn:oid:1.2.392.100495.20.3.51.10110000001",
                patient.getIdentifierFirstRep().getSystem());
        assertEquals("1938-04-01", patient.getBirthDateElement().getValueAsString());
        assertNull(patient.getTelecomFirstRep().getValue());
    }

    private static CodeableConcept code(DomainResource resource) {
        return (CodeableConcept)
                resource.getNamedProperty(resource.getNamedProperty("medication[x]") == null ? "code" : "medication[x]")
                        .getValues()
                        .get(0);
    }
}
