package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.service.Samples;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Where HAPI HL7v2 can read a message, it and our own reader see the same patient, the same name and as many results, whether
 * or not the file then belongs where it lies.
 */
class HapiCrossCheckTest {

    private final List<String> compared = new ArrayList<>();

    @Test
    void ourFixturesReadAlike() throws Exception {
        compareAll(Samples.below(Samples.FIXTURES.resolve("ssmix2/standard_root")));
        compareAll(Samples.below(Samples.FIXTURES.resolve("ssmix2/wild_root")));
        assertTrue(compared.size() >= 20, compared::toString);
    }

    /** Of 22, HAPI reads 20: one is two bytes, one has a value of a type (ZRD) that it refuses. */
    @Test
    void theNhoSamplesReadAlike() throws Exception {
        var samples = Samples.shared();
        assumeTrue(samples != null, "no shared/samples beside the project");
        compareAll(Samples.below(samples.resolve("ssmix2/nho-datatesting/standard_root")));
        assertEquals(20, compared.size(), compared::toString);
    }

    private void compareAll(Map<String, byte[]> files) throws Exception {
        for (var file : files.entrySet()) {
            try {
                compare(file.getKey(), SourceText.decode(file.getValue()));
            } catch (Refusal noText) {
                // Bytes that are no text: nothing for either to read.
            }
        }
    }

    private void compare(String path, String text) throws Exception {
        var ours = Hl7Message.read(text, new EntryCollector());
        try (var context = new DefaultHapiContext(ValidationContextFactory.noValidation())) {
            Message theirs;
            try {
                theirs = context.getPipeParser().parse(asHapiReadsIt(text));
            } catch (HL7Exception hapiCannotReadIt) {
                return;
            }
            var terser = new Terser(theirs);
            assertEquals(terser.get("/.PID-3-1"), ours.field("PID", 3).component(1), path);
            assertEquals(terser.get("/.PID-5-1"), ours.field("PID", 5).component(1), path);
            assertEquals(results(theirs), ours.all("OBX").count(), path);
            compared.add(path);
        }
    }

    private static long results(Message message) throws HL7Exception {
        return Stream.of(message.encode().split("\r"))
                .filter(line -> line.startsWith("OBX|"))
                .count();
    }

    /** HAPI wants a carriage return behind each segment, a backslash for a yen sign, and no marks of the transport. */
    private static String asHapiReadsIt(String text) {
        return text.replaceAll("\r\n|\n", "\r").replaceAll("[\\x0B\\x1C]", "").replace('¥', '\\');
    }
}
