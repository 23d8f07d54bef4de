package jp.lg.nayoro.polaris.intake.service.fhir;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FhirParserTest {

    static final ParseContext CONTEXT = new ParseContext("0110000001", LocalDate.of(2026, 11, 24));
    static final String OWN = "urn:oid:1.2.392.100495.20.3.51.10110000001";
    static final String OTHER = "urn:oid:1.2.392.100495.20.3.51.10110000009";
    static final String PATIENT =
            """
            {"resourceType": "Patient", "id": "p1", "identifier": [{"system": "%s", "value": "0012345"}],
             "name": [{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                "valueCode": "IDE"}], "family": "佐藤", "given": ["ハナ"]}], "gender": "female", "birthDate": "1938-05-20"}"""
                    .formatted(OWN);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the numbers a patient bears, which of them is taken
            own=12;other=9,         12
            other=9,                WRONG_PATIENT
            only=77,                77
            only=77;insured=1:2:3:4, 77
            insured=1:2:3:4,        p1
            only=77;only=78,        p1
            """)
    void aPatientIsKnownByTheNumberOfThisInstitution(String numbers, String expected) {
        var identifiers = numbers.replaceAll("own=([^;]+)", "{'system': '" + OWN + "', 'value': '$1'}")
                .replaceAll("other=([^;]+)", "{'system': '" + OTHER + "', 'value': '$1'}")
                .replaceAll("only=([^;]+)", "{'system': 'urn:oid:1.2.392.100495.20.3.51.1', 'value': '$1'}")
                .replaceAll(
                        "insured=([^;]+)",
                        "{'system': 'http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID', 'value': '$1'}")
                .replace(';', ',');
        var result = parse("{'resourceType': 'Patient', 'id': 'p1', 'identifier': [" + identifiers + "]}");
        assertEquals(
                expected,
                result instanceof ParseResult.Quarantined held
                        ? held.cause().name()
                        : ((ParseResult.Parsed) result).only().patient().localId());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            {'reference': 'Patient/p2'};                                                  NO_PATIENT
            {'reference': 'https://elsewhere.example/fhir/Patient/p2'};                   NO_PATIENT
            {'reference': '#p9'};                                                         NO_PATIENT
            {'display': '佐藤 ハナ'};                                                      NO_PATIENT
            {'identifier': {'system': 'OTHER', 'value': '0012345'}};                      WRONG_PATIENT
            {'reference': 'Patient/p1', 'identifier': {'system': 'OWN', 'value': '999'}}; WRONG_PATIENT
            """,
            delimiter = ';',
            quoteCharacter = '~')
    void whatCannotBeSaidToBeThePatientsHoldsTheWholeFile(String subject, QuarantineCause cause) {
        var allergy = "{'resourceType': 'AllergyIntolerance', 'code': {'text': '卵'}, 'patient': "
                + subject.replace("OTHER", OTHER).replace("OWN", OWN) + "}";
        var held = assertInstanceOf(ParseResult.Quarantined.class, parse(bundle(PATIENT, allergy)));
        assertEquals(cause, held.cause());
        assertEquals(4, held.line());
    }

    @Test
    void aReferenceByTheInstitutionsOwnNumberNeedsNoPatientInTheFile() {
        var parsed =
                parsed("{'resourceType': 'AllergyIntolerance', 'code': {'text': '卵'}, 'recordedDate': '2026-09-14',"
                        + " 'patient': {'identifier': {'system': '" + OWN + "', 'value': '0012345'}}}");
        assertEquals("0012345", parsed.only().patient().localId());
    }

    @Test
    void severalPatientsOfOneBundleStayApart() {
        var second = "{'resourceType': 'Patient', 'id': 'p2', 'identifier': [{'system': '" + OWN + "', 'value': '7'}]}";
        var parsed =
                parsed(bundle(PATIENT, second, allergy("Patient/p1", "ペニシリン", ""), allergy("Patient/p2", "卵", "")));
        assertEquals(
                List.of("0012345 ペニシリン", "7 卵"),
                parsed.parts().stream()
                        .map(part -> part.patient().localId() + " "
                                + part.entries().get(0).display())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "unconfirmed, active, 卵（疑い）, ACTIVE",
        "confirmed, active, 卵, ACTIVE",
        "refuted, active, 卵, CANCELLED",
        "entered-in-error, active, 卵, DELETED",
        "confirmed, resolved, 卵, SUPERSEDED"
    })
    void anAllergyHoldsAsFarAsItWasVerified(String verification, String clinical, String display, EntryState state) {
        var more =
                ", 'verificationStatus': {'coding': [{'code': '%s'}]}, 'clinicalStatus': {'coding': [{'code': '%s'}]}"
                        .formatted(verification, clinical);
        var entry = only(allergy("Patient/p1", "卵", more));
        assertEquals(display, entry.display());
        assertEquals(state, entry.state());
    }

    @ParameterizedTest
    @CsvSource({
        "active,ACTIVE",
        "completed,ACTIVE",
        "draft,PRELIMINARY",
        "cancelled,CANCELLED",
        "entered-in-error,DELETED"
    })
    void theStatusOfARequestIsTheState(String status, EntryState state) {
        assertEquals(state, only(request("'status': '" + status + "'")).state());
    }

    @Test
    void whatMustNotBeGivenSaysSoInItsName() {
        assertEquals(
                "アムロジピン錠5mg（投与しないこと）", only(request("'doNotPerform': true")).display());
    }

    @Test
    void codesOfOneDrugTeachTheirPairs() {
        var parsed = parsed(bundle(PATIENT, request("'status': 'active'")));
        assertEquals(
                List.of("HOT9", "YJ"),
                parsed.sameDrugs().get(0).codes().stream()
                        .map(code -> code.system().name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # what the dosage says, per time, per day, days
            'doseAndRate': [{'doseQuantity': {'value': 2}}],                                                        2, , 14
            'doseAndRate': [{'rateRatio': {'numerator': {'value': 6}, 'denominator': {'value': 1, 'unit': '日'}}}],  , 6, 14
            'doseAndRate': [{'rateRatio': {'numerator': {'value': 6}, 'denominator': {'value': 2, 'code': 'd'}}}],   , 3, 14
            'doseAndRate': [{'rateRatio': {'numerator': {'value': 1}, 'denominator': {'value': 3, 'code': 'd'}}}],   , , 14
            'timing': {'repeat': {'boundsDuration': {'value': 2, 'code': 'wk'}}},                                    , , 14
            """,
            delimiter = ';',
            quoteCharacter = '~')
    void dosesAreReadAsFarAsTheyAreCertain(String line) {
        var parts = line.split(",(?=[^,]*,[^,]*,[^,]*$)", 2);
        var numbers = parts[1].split(",", -1);
        var dose = only(request("'dispenseRequest': {'expectedSupplyDuration': {'value': 14, 'code': 'd'}},"
                        + " 'dosageInstruction': [{" + parts[0].strip() + "}]"))
                .dose();
        assertEquals(
                numbers[0].strip(), dose.perTime() == null ? "" : dose.perTime().toPlainString());
        assertEquals(
                numbers[1].strip(), dose.perDay() == null ? "" : dose.perDay().toPlainString());
        assertEquals(Integer.valueOf(numbers[2].strip()), dose.days());
    }

    @Test
    void aStayThatIsOverIsAnAdmissionAndADischarge() {
        var entries = parsed(bundle(
                        PATIENT,
                        "{'resourceType': 'Encounter', 'status': 'finished', 'class': {'code': 'IMP'}, 'subject': {'reference': 'Patient/p1'},"
                                + " 'period': {'start': '2026-09-14T10:00:00+09:00', 'end': '2026-09-20T01:00:00Z'}}"))
                .entries();
        assertEquals(
                List.of("ADMISSION 2026-09-14", "DISCHARGE 2026-09-20"),
                entries.stream()
                        .map(each -> each.code().code() + " " + each.time().on())
                        .toList());
        assertEquals("2026-09-20T10:00", entries.get(1).time().at().toString());
    }

    @Test
    void aDeathIsAnEventOfItsOwn() {
        var dead = PATIENT.replace("'id'".replace('\'', '"'), "\"deceasedDateTime\": \"2026-10-01\", \"id\"");
        var entry = parsed(dead).entries().get(0);
        assertEquals(EncounterKind.DEATH.name(), entry.code().code());
        assertEquals(LocalDate.of(2026, 10, 1), entry.time().on());
    }

    @Test
    void bloodPressureIsTwoValuesThatNameWhatTheyArePartOf() {
        var entries = parsed(bundle(
                        PATIENT,
                        observation(
                                "'code': {'text': '血圧'}, 'component': [{'code': {'text': '収縮期'}, 'valueQuantity': {'value': 128}},"
                                        + " {'code': {'text': '拡張期'}, 'valueQuantity': {'value': 76}}]")))
                .entries();
        assertEquals(
                List.of("収縮期", "拡張期"),
                entries.stream().map(EntryContent::display).toList());
        assertTrue(entries.get(0).note().contains("検査群: 血圧"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            'valueQuantity': {'value': 0.5, 'comparator': '<'};      <0.5; 0.5
            'valueString': '溶血';                                    溶血;
            'valueCodeableConcept': {'coding': [{'code': '1', 'display': '陽性'}]}; 陽性;
            'valueRatio': {'numerator': {'value': 1}, 'denominator': {'value': 64}}; 1:64;
            'valueBoolean': false;                                   いいえ;
            'dataAbsentReason': {'text': '検体不良'};                 （値なし）;
            'interpretation': [{'coding': [{'code': 'R'}]}];         耐性（R）;
            """,
            delimiter = ';',
            quoteCharacter = '~')
    void valuesOfEachTypeAreWrittenAsRead(String value, String text, String number) {
        var read = only(observation("'code': {'text': 'CRP'}, " + value)).value();
        assertEquals(text, read.text());
        assertEquals(number, read.number() == null ? null : read.number().toPlainString());
    }

    @Test
    void anAttachmentOpensAndAProgramDoesNot() {
        var pdf = Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        var program = Base64.getEncoder().encodeToString("MZ program".getBytes(StandardCharsets.US_ASCII));
        var document = "{'resourceType': 'DocumentReference', 'status': 'current', 'date': '2026-09-14T10:00:00+09:00',"
                + " 'subject': {'reference': 'Patient/p1'}, 'content': ["
                + "{'attachment': {'title': '紹介状', 'data': '" + pdf + "'}},"
                + "{'attachment': {'title': 'x', 'contentType': 'application/pdf', 'data': '" + program + "'}}]}";
        var entry = only(document);
        assertEquals("紹介状", entry.display());
        assertEquals(1, entry.documents().size());
        assertEquals("紹介状.pdf", entry.documents().get(0).fileName());
        assertTrue(entry.note().contains("安全のため開けません"));
    }

    @Test
    void aBinaryOfTheSameFileIsTheDocumentAndAnAddressElsewhereIsNotFollowed() {
        var binary = "{'resourceType': 'Binary', 'id': 'b1', 'contentType': 'image/png', 'data': '"
                + Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}) + "'}";
        var document = "{'resourceType': 'DocumentReference', 'status': 'current', 'date': '2026-09-14T10:00:00+09:00',"
                + " 'subject': {'reference': 'Patient/p1'}, 'content': [{'attachment': {'title': '写真', 'url': 'Binary/b1'}},"
                + "{'attachment': {'url': 'http://127.0.0.1:1/never'}}]}";
        var parsed = parsed(bundle(PATIENT, document, binary));
        assertEquals("image/png", parsed.entries().get(0).documents().get(0).mediaType());
        assertEquals(1, parsed.entries().get(0).documents().size());
        assertTrue(warnings(parsed).stream().anyMatch(text -> text.contains("読みに行きません")));
    }

    @Test
    void theWordsOfADocumentOpenAsText() {
        var entry = only(
                "{'resourceType': 'Composition', 'status': 'final', 'title': '診療情報提供書', 'date': '2026-09-14',"
                        + " 'type': {'coding': [{'code': '57133-1'}]}, 'subject': {'reference': 'Patient/p1'}, 'section': [{'title': '紹介目的',"
                        + " 'text': {'status': 'generated', 'div': '<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p>精査を</p><p>お願いします</p></div>'}}]}");
        assertEquals("■: 紹介目的\n精査を\nお願いします", new String(entry.documents().get(0).content(), StandardCharsets.UTF_8));
    }

    @Test
    void wildShapesAreReadWithWarnings() {
        var parsed = parsed(bundle(
                PATIENT,
                "{'resourceType': 'Observation', 'status': 'fin', 'effectiveDateTime': '2026-09-14T10:00:00', 'foo': 1,"
                        + " 'code': {'text': 'CRP', 'coding': {'code': '5C070', 'system': 'urn:oid:1.2.392.200119.4.504'}},"
                        + " 'subject': {'reference': 'Patient/p1'}, 'valueQuantity': {'value': 1.5, 'unit': ''}}"));
        var entry = parsed.entries().get(0);
        assertEquals("2026-09-14T10:00", entry.time().at().toString());
        assertEquals("5C070", entry.code().code());
        assertEquals(EntryState.ACTIVE, entry.state());
        assertTrue(warnings(parsed).stream().anyMatch(text -> text.contains("FHIRにない項目")));
        assertTrue(warnings(parsed).stream().noneMatch(text -> text.contains("fin")), "a value in a warning");
    }

    @Test
    void theSameWithItsNumberIsTheSameEntryWhateverItsIdAndItsTime() {
        var numbered =
                "'identifier': [{'system': 'http://hospital.example/lab', 'value': '77-1'}], 'code': {'text': 'CRP'}, 'valueInteger': %d";
        var first = only(observation(numbered.formatted(1) + ", 'id': 'a', 'issued': '2026-09-14T10:00:00+09:00'"));
        var second = only(observation(numbered.formatted(2) + ", 'id': 'b', 'issued': '2026-09-15T10:00:00+09:00'"));
        assertEquals(first.key(), second.key());
        assertNotEquals(
                first.key(),
                only(observation("'code': {'text': 'CRP'}, 'valueInteger': 1")).key());
        assertTrue(second.issuedAt().isAfter(first.issuedAt()));
    }

    @Test
    void xmlIsReadLikeJsonAndTellsItsLine() {
        var parsed = parsed(
                """
                <Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
                <entry><resource><Patient><id value="p1"/></Patient></resource></entry>
                <entry><resource>
                <AllergyIntolerance><code><text value="卵"/></code><patient><reference value="Patient/p1"/></patient>
                <recordedDate value="2026-09-14"/></AllergyIntolerance></resource></entry></Bundle>""");
        assertEquals("卵", parsed.entries().get(0).display());
        assertEquals(4, parsed.entries().get(0).sourceLine());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            *invalid*;                                                                  NOT_A_MESSAGE; 1
            {"resourceType": "Patient",;                                                NOT_A_MESSAGE; 1
            {"a": 1};                                                                   NOT_A_MESSAGE; 0
            {"resourceType": "Nonsense"};                                               NOT_A_MESSAGE; 0
            <Patient xmlns="http://hl7.org/fhir"><id>;                                  NOT_A_MESSAGE; 1
            <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Patient xmlns="http://hl7.org/fhir"/>; NOT_A_MESSAGE; 1
            {"resourceType": "Organization", "name": "病院"};                            NO_PATIENT; 0
            {"resourceType": "Procedure", "status": "completed"};                       UNKNOWN_TYPE; 0
            """,
            delimiter = ';',
            quoteCharacter = '~')
    void whatIsNoFhirOfAPatientIsHeldWithItsReason(String text, QuarantineCause cause, int line) {
        var held = assertInstanceOf(
                ParseResult.Quarantined.class, FhirParser.parse(text.getBytes(StandardCharsets.UTF_8), CONTEXT));
        assertEquals(cause, held.cause());
        assertEquals(line, held.line());
        assertTrue(held.note().endsWith("。"));
    }

    @Test
    void endlessNestingIsRefusedBeforeItIsRead() {
        var deep = "{\"resourceType\": \"Patient\", \"x\": " + "[".repeat(500) + "]".repeat(500) + "}";
        var held = assertInstanceOf(
                ParseResult.Quarantined.class, FhirParser.parse(deep.getBytes(StandardCharsets.UTF_8), CONTEXT));
        assertTrue(held.note().contains("入れ子"));
    }

    @Test
    void aBundleThatAsksToDeleteIsHeldSinceItDoesNotTellWhat() {
        var held = assertInstanceOf(
                ParseResult.Quarantined.class,
                parse(
                        "{'resourceType': 'Bundle', 'type': 'transaction', 'entry': [{'request': {'method': 'DELETE', 'url': 'Observation/7'}}]}"));
        assertEquals(QuarantineCause.UNKNOWN_TYPE, held.cause());
    }

    @Test
    void aMonthAloneStandsUnderItsFirstDayAndSaysSo() {
        var entry = only(observation("'code': {'text': 'CRP'}, 'valueInteger': 1")
                .replace("2026-09-14T10:00:00+09:00", "2026-09"));
        assertEquals(LocalDate.of(2026, 9, 1), entry.time().on());
        assertNull(entry.time().at());
        assertTrue(entry.note().contains("2026-09"));
    }

    private static String allergy(String patient, String name, String more) {
        return "{'resourceType': 'AllergyIntolerance', 'code': {'text': '%s'}, 'recordedDate': '2026-09-14', 'patient': {'reference': '%s'}%s}"
                .formatted(name, patient, more);
    }

    private static String request(String more) {
        return ("{'resourceType': 'MedicationRequest', 'authoredOn': '2026-09-14', 'subject': {'reference': 'Patient/p1'},"
                        + " 'medicationCodeableConcept': {'text': 'アムロジピン錠5mg', 'coding': ["
                        + "{'system': 'urn:oid:1.2.392.100495.20.1.73', 'code': '2171022F1029'},"
                        + "{'system': 'urn:oid:1.2.392.200119.4.403.1', 'code': '103835401'}]}, %s}")
                .formatted(more);
    }

    private static String observation(String more) {
        return "{'resourceType': 'Observation', 'effectiveDateTime': '2026-09-14T10:00:00+09:00', 'subject': {'reference': 'Patient/p1'}, "
                + more + "}";
    }

    private static String bundle(String... resources) {
        var entries = Arrays.stream(resources)
                .map(each -> "{\"resource\": " + each + "}")
                .toList();
        return "{'resourceType': 'Bundle', 'type': 'collection', 'entry': [" + String.join(",\n", entries) + "]}";
    }

    private static EntryContent only(String resource) {
        var entries = parsed(bundle(PATIENT, resource)).entries();
        assertEquals(1, entries.size());
        return entries.get(0);
    }

    private static List<String> warnings(ParseResult.Parsed parsed) {
        return parsed.warnings().stream().map(ParseWarning::toString).toList();
    }

    private static ParseResult.Parsed parsed(String text) {
        var result = parse(text);
        return assertInstanceOf(ParseResult.Parsed.class, result, () -> String.valueOf(result));
    }

    private static ParseResult parse(String text) {
        return FhirParser.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), CONTEXT);
    }
}
