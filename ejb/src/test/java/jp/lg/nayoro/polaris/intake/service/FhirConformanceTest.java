package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.fhir.FhirParser;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The public FHIR samples against what HAPI itself counts in them. Skipped where they are absent. */
class FhirConformanceTest {

    /** 医療機関番号 that the patients of JP Core's examples are numbered by. */
    static final ParseContext CONTEXT = new ParseContext("1311234567", ConformanceTest.TODAY);

    static final Pattern PATIENT_NUMBER = Pattern.compile("100495\\.20\\.3\\.51\\.1(\\d{10})\"");

    static final FhirContext R4 = FhirContext.forR4();

    Map<String, byte[]> samples;

    @BeforeEach
    void samplesLieBesideTheProject() {
        var shared = Samples.shared();
        assumeTrue(shared != null, "no shared/samples beside the project");
        samples = Samples.below(shared.resolve("fhir"));
    }

    @Test
    void everySampleIsReadOrHeldWithAReason() {
        Map<String, Long> counts = new TreeMap<>();
        samples.forEach((path, content) -> {
            var result = FhirParser.parse(content, asHandedOverByItsOwner(content));
            if (result instanceof ParseResult.Quarantined held) {
                assertFalse(held.note().isBlank(), path);
                counts.merge("held " + held.cause(), 1L, Long::sum);
            } else {
                counts.merge("read", 1L, Long::sum);
                counts.merge("entries", (long) ((ParseResult.Parsed) result).entryCount(), Long::sum);
            }
        });
        System.out.println("FHIR samples: " + samples.size() + " files, " + counts);
        assertEquals(
                samples.size(),
                counts.entrySet().stream()
                        .filter(each -> !each.getKey().equals("entries"))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    /** JP Core's examples come one resource a file: together in one bundle they are one patient's. */
    @Test
    void theExamplesOfJpCoreInOneBundleMakeAnEntryForEachThingTheySay() {
        var bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        samples.forEach((path, content) -> {
            if (path.startsWith("jp-core")) {
                bundle.addEntry().setResource((Resource)
                        R4.newJsonParser().parseResource(new String(content, StandardCharsets.UTF_8)));
            }
        });
        var result = FhirParser.parse(
                R4.newJsonParser().encodeResourceToString(bundle).getBytes(StandardCharsets.UTF_8), CONTEXT);
        var parsed = (ParseResult.Parsed) result;
        var byCategory = parsed.only().entries().stream()
                .collect(Collectors.groupingBy(each -> each.category(), TreeMap::new, Collectors.counting()));
        System.out.println("JP Core 1.1.2 in one bundle: " + byCategory);
        assertAll(
                () -> assertEquals("00000010", parsed.only().patient().localId()),
                () -> assertEquals(1, byCategory.get(EntryCategory.ALLERGY)),
                () -> assertEquals(1, byCategory.get(EntryCategory.CONDITION)),
                () -> assertEquals(count(bundle, "DiagnosticReport"), byCategory.get(EntryCategory.REPORT)));
    }

    /** The requests of these bundles refer to a patient whose id was forgotten: with it, each is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {"category_example", "daily_dose_example", "jp_medication_example_1", "jp_medication_example_2"})
    void aBundleMakesAnEntryForEachRequestThatHapiCounts(String name) {
        var given = new String(samples.get("skoba-pharma/" + name + ".json"), StandardCharsets.UTF_8);
        var atHome = given.replaceFirst("\"resourceType\": *\"Patient\",", "$0 \"id\": \"pat1\",");
        var parsed = assertInstanceOf(
                ParseResult.Parsed.class,
                FhirParser.parse(
                        atHome.getBytes(StandardCharsets.UTF_8),
                        new ParseContext("1319999999", ConformanceTest.TODAY)));
        assertEquals(count(bundle(atHome), "MedicationRequest"), parsed.entryCount());
        assertTrue(parsed.entries().stream().allMatch(each -> each.code().system() == CodeSystem.HOT9));
    }

    private static ParseContext asHandedOverByItsOwner(byte[] content) {
        var owner = PATIENT_NUMBER.matcher(new String(content, StandardCharsets.UTF_8));
        return owner.find() ? new ParseContext(owner.group(1), ConformanceTest.TODAY) : CONTEXT;
    }

    private static Bundle bundle(String json) {
        return (Bundle) R4.newJsonParser().parseResource(json);
    }

    private static long count(Bundle bundle, String type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .map(IBaseResource::fhirType)
                .filter(type::equals)
                .count();
    }
}
