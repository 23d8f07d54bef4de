package jp.lg.nayoro.polaris.intake.service.careplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever bytes and names come, rows or a reason are the answer. The seeds are fixed: a failure can be run again. */
class CarePlanParserNeverThrowsTest {

    static final int ROUNDS = 80;
    static final byte[] TEMPTING = {',', '"', '\r', '\n', '0', '9', 'H', '_', ' ', 0, 0x1A, (byte) 0x81, (byte) 0xEF};

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7, 42, 4711})
    void cutAndChangedFilesAreAnsweredTo(long seed) throws IOException {
        var random = new Random(seed);
        for (var file : files()) {
            var content = Files.readAllBytes(file);
            for (int round = 0; round < ROUNDS; round++) {
                assertAnswered(CarePlanParser.parse(
                        file.getFileName().toString(), spoilt(content, random), CareFixtures.RECEIVED_AT));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFileUnderEveryNameIsAnsweredTo(long seed) throws IOException {
        var random = new Random(seed);
        for (var named : files()) {
            for (var file : files()) {
                var name = new StringBuilder(named.getFileName().toString());
                name.setCharAt(random.nextInt(name.length()), "_/9あ. ".charAt(random.nextInt(6)));
                assertAnswered(
                        CarePlanParser.parse(name.toString(), Files.readAllBytes(file), CareFixtures.RECEIVED_AT));
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/fixtures"))) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*/(careplan|careplan-later|life)/.*"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 20);
            return found;
        }
    }

    private static void assertAnswered(ParseResult result) {
        if (result instanceof ParseResult.Quarantined held) {
            assertFalse(held.note().isBlank());
            assertTrue(held.note().length() <= 500);
        } else if (result instanceof ParseResult.Parsed parsed) {
            parsed.parts().forEach(part -> {
                assertTrue(part.patient().localId().matches("\\d{6}-[0-9H]\\d{9}"));
                part.carePlanRows().forEach(row -> {
                    assertTrue(row.key().text().length() <= 250);
                    assertTrue(row.formVersion().length() <= 40);
                    assertEquals(
                            part.patient().localId(),
                            row.key().insurerNumber() + "-" + row.key().insuredNumber());
                    assertFalse(row.facts().toString().isEmpty());
                });
            });
        }
    }

    /** Cuts the end off, or changes, drops or doubles some bytes, delimiters above all. */
    private static byte[] spoilt(byte[] content, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(content, random.nextInt(content.length + 1));
        }
        var bytes = content.clone();
        for (int i = random.nextInt(10); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? TEMPTING[random.nextInt(TEMPTING.length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
