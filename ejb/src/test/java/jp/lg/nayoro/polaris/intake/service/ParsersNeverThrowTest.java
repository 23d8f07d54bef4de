package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.document.DocumentParser;
import jp.lg.nayoro.polaris.intake.service.fhir.FhirParser;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.nsips.NsipsParser;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever bytes come, a parser answers with entries or with a reason. The seeds are fixed: a failure can be run again. */
class ParsersNeverThrowTest {

    static final int ROUNDS = 60;

    final Map<String, byte[]> ssmix2 = Samples.below(Samples.FIXTURES.resolve("ssmix2/standard_root"));
    final Map<String, byte[]> jahis = Samples.below(Samples.FIXTURES.resolve("jahis"));
    final Map<String, byte[]> fhir = Samples.below(Samples.FIXTURES.resolve("fhir"));
    final Map<String, byte[]> prescriptions = Samples.below(Samples.FIXTURES.resolve("jahis-rx"));
    final Map<String, byte[]> nsips = Samples.below(Samples.FIXTURES.resolve("nsips"));

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7, 42})
    void cutAndChangedFilesAreAnsweredTo(long seed) {
        var random = new Random(seed);
        assertFalse(ssmix2.isEmpty());
        ssmix2.forEach((path, content) -> {
            for (int round = 0; round < ROUNDS; round++) {
                assertAnswered(Ssmix2Parser.parse(path, spoilt(content, random), ConformanceTest.TODAY));
            }
        });
        jahis.values().forEach(content -> {
            for (int round = 0; round < ROUNDS; round++) {
                assertAnswered(JahisParser.parse(spoilt(content, random), "0140000002", ConformanceTest.TODAY));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7, 42})
    void cutAndChangedBundlesAndDocumentsAreAnsweredTo(long seed) {
        var random = new Random(seed);
        var context = new ParseContext("0110000001", ConformanceTest.TODAY);
        assertFalse(fhir.isEmpty());
        fhir.values().forEach(content -> {
            for (int round = 0; round < 10 * ROUNDS; round++) {
                var changed = spoilt(content, random);
                assertAnswered(FhirParser.parse(changed, context));
                assertAnswered(DocumentParser.parse("0012345/20260914/紹介状.pdf", changed, ConformanceTest.TODAY));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7, 42})
    void whatPharmaciesHandOverIsAnsweredTo(long seed) {
        var random = new Random(seed);
        assertFalse(prescriptions.isEmpty() || nsips.isEmpty());
        for (int round = 0; round < 4 * ROUNDS; round++) {
            prescriptions.values().forEach(content -> assertAnswered(jahis(spoilt(content, random))));
            jahis.values().forEach(content -> assertAnswered(jahis(shuffled(content, random))));
            prescriptions.values().forEach(content -> assertAnswered(jahis(shuffled(content, random))));
            nsips.values().forEach(content -> assertAnswered(nsips(spoilt(content, random))));
            nsips.values().forEach(content -> assertAnswered(nsips(shuffled(content, random))));
        }
    }

    @Test
    void everyBeginningOfAFileIsAnsweredTo() {
        jahis.values().forEach(content -> beginnings(content).forEach(each -> assertAnswered(jahis(each))));
        prescriptions.values().forEach(content -> beginnings(content).forEach(each -> assertAnswered(jahis(each))));
        nsips.values().forEach(content -> beginnings(content).forEach(each -> assertAnswered(nsips(each))));
    }

    private static Stream<byte[]> beginnings(byte[] content) {
        return IntStream.rangeClosed(0, content.length).mapToObj(length -> Arrays.copyOf(content, length));
    }

    private static ParseResult jahis(byte[] content) {
        return JahisParser.parse(content, "0140000002", ConformanceTest.TODAY);
    }

    private static ParseResult nsips(byte[] content) {
        return NsipsParser.parse(content, new ParseContext("0140000002", ConformanceTest.TODAY));
    }

    /** Lines in another order, some twice, some gone, their fields changed about, emptied or blown up. */
    private static byte[] shuffled(byte[] content, Random random) {
        var charset = Charset.forName("windows-31j");
        var lines = new ArrayList<>(List.of(new String(content, charset).split("\r\n|\r|\n")));
        var head = lines.remove(0);
        Collections.shuffle(lines.subList(random.nextInt(lines.size() + 1), lines.size()), random);
        lines.removeIf(line -> random.nextInt(8) == 0);
        lines.addAll(lines.subList(0, random.nextInt(lines.size() + 1)));
        lines.replaceAll(line -> random.nextInt(4) == 0 ? changed(line, random) : line);
        return (head + "\r\n" + String.join("\r\n", lines)).getBytes(charset);
    }

    private static String changed(String line, Random random) {
        var fields = line.split(",", -1);
        int at = random.nextInt(fields.length);
        fields[at] = switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "あ".repeat(random.nextInt(3000));
            case 2 -> "99999999999999999999";
            case 3 -> "-1";
            case 4 -> fields[random.nextInt(fields.length)];
            default -> "２?８?１６";
        };
        return String.join(",", fields);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oddPathsAreAnsweredTo(long seed) {
        var random = new Random(seed);
        var path = ssmix2.keySet().iterator().next();
        for (int round = 0; round < 500; round++) {
            var odd = new StringBuilder(path);
            for (int i = 0; i < 3; i++) {
                odd.setCharAt(random.nextInt(odd.length()), "/_-9 あ\\.".charAt(random.nextInt(8)));
            }
            assertAnswered(Ssmix2Parser.parse(odd.toString(), ssmix2.get(path), ConformanceTest.TODAY));
        }
    }

    private static void assertAnswered(ParseResult result) {
        if (result instanceof ParseResult.Quarantined held) {
            assertFalse(held.note().isBlank());
        } else if (result instanceof ParseResult.Parsed parsed) {
            parsed.parts().forEach(part -> assertNotNull(part.patient().localId()));
            assertTrue(parsed.entries().stream().allMatch(each -> each.display().length() <= 500));
        }
    }

    /** Cuts the end off, or changes, drops or doubles some bytes, delimiters above all. */
    private static byte[] spoilt(byte[] content, Random random) {
        if (content.length == 0 || random.nextInt(4) == 0) {
            return Arrays.copyOf(content, random.nextInt(content.length + 1));
        }
        var bytes = content.clone();
        var tempting =
                new byte[] {'|', '^', '&', '~', '\\', '\r', ',', 0x1B, 0, (byte) 0xFB, '9', '-', '{', '[', '"', '<'};
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? tempting[random.nextInt(tempting.length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
