package jp.lg.nayoro.polaris.intake.service;

import java.util.Map;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Where HAPI HL7v2 can read a message, it and our own reader see the same patient's name and as many results. */
class HapiCrossCheckTest {

    private int compared;

    @Test
    void ourFixturesReadAlike() throws Exception {
        compareAll(Samples.below(Samples.FIXTURES.resolve("ssmix2/standard_root")));
        assertTrue(compared >= 8, () -> "compared: " + compared);
    }

    @Test
    void theNhoSamplesReadAlike() throws Exception {
        var samples = Samples.shared();
        assumeTrue(samples != null, "no shared/samples beside the project");
        compareAll(Samples.below(samples.resolve("ssmix2/nho-datatesting/standard_root")));
        assertTrue(compared >= 5, () -> "compared: " + compared);
    }

    private void compareAll(Map<String, byte[]> files) throws Exception {
        for (var file : files.entrySet()) {
            var ours = Ssmix2Parser.parse(file.getKey(), file.getValue(), ConformanceTest.TODAY);
            if (ours instanceof ParseResult.Parsed parsed) {
                compare(parsed, text(file.getValue()));
            }
        }
    }

    private static String text(byte[] content) throws Refusal {
        return SourceText.decode(content).replaceAll("\r\n|\n", "\r").replaceAll("[\\x0B\\x1C]", "");
    }

    private void compare(ParseResult.Parsed ours, String text) throws Exception {
        try (var context = new DefaultHapiContext(ValidationContextFactory.noValidation())) {
            Message message;
            try {
                message = context.getPipeParser().parse(text);
            } catch (HL7Exception hapiCannotReadIt) {
                return;
            }
            var name = new Terser(message).get("/.PID-5-1");
            if (name != null && ours.only().patient().name() != null) {
                assertTrue(ours.only().patient().name().startsWith(name), "PID-5 differs");
                compared++;
            }
            long results = text.lines()
                    .flatMap(line -> java.util.Arrays.stream(line.split("\r")))
                    .filter(line -> line.startsWith("OBX|"))
                    .count();
            if (text.contains("|OUL^R22")) {
                assertEquals(results, ours.entryCount());
            }
        }
    }
}
