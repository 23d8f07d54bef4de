package jp.lg.nayoro.polaris.it;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The system of a hospital of the demo town, with HAPI's own client and validator, as a vendor would use them. */
@ExtendWith(ArquillianExtension.class)
class FhirClientIT {

    static final String HOSPITAL = "0119900001";
    static final String SECRET = "polaris_of-the-tests-of-the-running-whole";
    static final FhirContext R4 = FhirContext.forR4();

    final IGenericClient client = client(SECRET);

    String localId;

    @BeforeEach
    void theHospitalHasAKeyAndKnowsSomebodyWhoConsented() throws Exception {
        update(
                "DELETE FROM system_token_category WHERE token_id IN (SELECT id FROM system_token WHERE system_name = 'IT')");
        update("DELETE FROM system_token WHERE system_name = 'IT'");
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO system_token (facility_id, system_name, purpose, responsible, token_hash, issued_by,"
                                + " issued_at, expires_on) SELECT f.id, 'IT', 'test', 'test', ?, MIN(s.id), NOW(6),"
                                + " '2099-12-31' FROM facility f JOIN staff s WHERE f.number = ? GROUP BY f.id")) {
            insert.setBytes(1, MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.UTF_8)));
            insert.setString(2, HOSPITAL);
            insert.executeUpdate();
        }
        for (var category : List.of("MEDICATION", "LAB", "IMAGE", "DOCUMENT", "DIAGNOSIS")) {
            update("INSERT INTO system_token_category SELECT id, '" + category
                    + "' FROM system_token WHERE system_name = 'IT'");
        }
        localId =
                text("SELECT r.local_id FROM registration r JOIN facility f ON f.id = r.facility_id WHERE f.number = '"
                        + HOSPITAL + "' AND r.resident_id = 1 ORDER BY r.id LIMIT 1");
    }

    @Test
    void whatTheServerCanDoIsOpenToAll() {
        var capabilities =
                client(null).capabilities().ofType(CapabilityStatement.class).execute();
        assertEquals("4.0.1", capabilities.getFhirVersion().toCode());
        assertEquals(List.of(), FhirRules.errorsIn(capabilities));
    }

    @Test
    void aPatientIsFoundByTheOwnNumberInTheBodyAndNotInTheAddress() {
        assertEquals("1", found().getIdElement().getIdPart());
        assertThrows(InvalidRequestException.class, () -> client.search()
                .forResource(Patient.class)
                .where(Patient.IDENTIFIER.exactly().identifier(localId))
                .returnBundle(Bundle.class)
                .execute());
    }

    @Test
    void everythingComesInPagesEachResourceOnceAndByTheRulesOfFhir() {
        Set<String> seen = new LinkedHashSet<>();
        List<String> errors = new ArrayList<>();
        var page = everything("1");
        int pages = 0;
        while (page != null) {
            assertFalse(page.hasTotal(), "a total would tell of what is hidden");
            for (var entry : page.getEntry()) {
                Resource resource = entry.getResource();
                assertTrue(
                        seen.add(resource.fhirType() + resource.getIdElement().getIdPart()), "twice");
                errors.addAll(pages < 2 ? FhirRules.errorsIn(resource) : List.of());
            }
            pages++;
            page = page.getLink(Bundle.LINK_NEXT) == null
                    ? null
                    : client.loadPage().next(page).execute();
        }
        System.out.println("everything of one person: " + seen.size() + " resources on " + pages + " pages");
        assertTrue(pages > 1);
        assertEquals(List.of(), errors);
    }

    @Test
    void oneKindIsSearchedByDaysAndReadById() {
        var bundle = client.search()
                .forResource(Observation.class)
                .where(Observation.PATIENT.hasId("1"))
                .and(Observation.DATE.afterOrEquals().day("2026-01-01"))
                .count(5)
                .returnBundle(Bundle.class)
                .execute();
        assertEquals(5, bundle.getEntry().size());
        var first = (Observation) bundle.getEntryFirstRep().getResource();
        var again = client.read()
                .resource(Observation.class)
                .withId(first.getIdElement().getIdPart())
                .execute();
        assertTrue(first.getCode().equalsDeep(again.getCode()));
        assertTrue(first.getValue().equalsDeep(again.getValue()));
        assertTrue(first.getIdentifierFirstRep().equalsDeep(again.getIdentifierFirstRep()));
    }

    @Test
    void oneQuestionIsOneLineOfTheLedger() throws Exception {
        var before = number("SELECT COUNT(*) FROM audit_event WHERE action LIKE 'fhir.%'");
        found();
        everything("1");
        client.read().resource(Patient.class).withId("1").execute();
        assertEquals(before + 3, number("SELECT COUNT(*) FROM audit_event WHERE action LIKE 'fhir.%'"));
        assertEquals(
                "fhir.read OWN_PATIENT_WITHIN_CONSENT",
                text(
                        "SELECT CONCAT(action, ' ', reason) FROM audit_event WHERE action LIKE 'fhir.%' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    void nobodyComesInWithoutAKeyOrWithARevokedOne() throws Exception {
        var stranger = client(null);
        var refusal = assertThrows(
                AuthenticationException.class,
                () -> stranger.read().resource(Patient.class).withId("1").execute());
        assertTrue(((OperationOutcome) refusal.getOperationOutcome())
                .getIssueFirstRep()
                .getDetails()
                .getText()
                .contains("鍵"));
        client.read().resource(Patient.class).withId("1").execute();
        update("UPDATE system_token SET revoked_at = NOW(6), revoke_reason = 'test' WHERE system_name = 'IT'");
        assertThrows(
                AuthenticationException.class,
                () -> client.read().resource(Patient.class).withId("1").execute());
    }

    @Test
    void whoWithdrewIsGoneAtTheNextRequestLikeSomebodyWhoNeverWas() throws Exception {
        client.read().resource(Patient.class).withId("1").execute();
        update(
                "UPDATE consent SET state = 'WITHDRAWN', withdrawn_at = NOW(6) WHERE resident_id = 1 AND state = 'REGISTERED'");
        try {
            var withdrawn = assertThrows(
                    ResourceNotFoundException.class,
                    () -> client.read().resource(Patient.class).withId("1").execute());
            var absent = assertThrows(
                    ResourceNotFoundException.class,
                    () -> client.read().resource(Patient.class).withId("999999").execute());
            assertEquals(withdrawn.getResponseBody(), absent.getResponseBody());
            assertTrue(search(localId).getEntry().isEmpty());
        } finally {
            update(
                    "UPDATE consent SET state = 'REGISTERED', withdrawn_at = NULL WHERE resident_id = 1 AND state = 'WITHDRAWN'");
        }
    }

    private Patient found() {
        return (Patient) search(localId).getEntryFirstRep().getResource();
    }

    private Bundle search(String number) {
        return client.search()
                .forResource(Patient.class)
                .where(Patient.IDENTIFIER
                        .exactly()
                        .systemAndIdentifier("urn:oid:1.2.392.100495.20.3.51.1" + HOSPITAL, number))
                .usingStyle(SearchStyleEnum.POST)
                .returnBundle(Bundle.class)
                .execute();
    }

    private Bundle everything(String id) {
        return client.operation()
                .onInstance("Patient/" + id)
                .named("$everything")
                .withNoParameters(Parameters.class)
                .useHttpGet()
                .returnResourceType(Bundle.class)
                .execute();
    }

    private static IGenericClient client(String secret) {
        R4.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        var client = R4.newRestfulGenericClient(
                PolarisUnderTest.address().resolve("api/fhir/r4").toString());
        if (secret != null) {
            client.registerInterceptor(new BearerTokenAuthInterceptor(secret));
        }
        return client;
    }

    private static void update(String sql) throws SQLException {
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
