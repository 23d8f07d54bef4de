package jp.lg.nayoro.polaris.intake.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whatever is done to a file of whichever format, its parser answers with entries or with a reason, and an SS-MIX2 file never
 * speaks of another patient than its folder. jqwik shrinks what fails to the smallest spoiling that does.
 */
class ParserPropertiesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final Map<FileFormat, String> FOLDERS = Map.of(
            FileFormat.SSMIX2, "ssmix2",
            FileFormat.JAHIS, "jahis",
            FileFormat.NSIPS, "nsips",
            FileFormat.CAREPLAN, "careplan",
            FileFormat.FHIR, "fhir");

    /** A file of our fixtures. */
    record Original(FileFormat format, String path, byte[] content) {

        @Override
        public String toString() {
            return format + " " + path;
        }
    }

    /** One thing done to bytes, at a place given in thousandths of them. */
    record Spoiling(String kind, int place, int size) {

        byte[] applyTo(byte[] content) {
            int at = content.length * place / 1000;
            return switch (kind) {
                case "cut" -> Arrays.copyOf(content, at);
                case "flip" -> flipped(content, at);
                case "escape" -> inserted(content, at, "\\X0D\\\\X000a\\\\E".getBytes(StandardCharsets.US_ASCII));
                case "delimiters" ->
                    inserted(content, at, "|^~&,\"".repeat(1 + size % 40).getBytes(StandardCharsets.US_ASCII));
                case "huge" -> inserted(content, at, "あ".repeat(size * 50).getBytes(Charset.forName("windows-31j")));
                case "swap" -> swapped(content, place, size);
                case "line ends" ->
                    new String(content, StandardCharsets.ISO_8859_1)
                            .replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .getBytes(StandardCharsets.ISO_8859_1);
                case "repeat" -> inserted(content, at, Arrays.copyOfRange(content, 0, Math.min(content.length, size)));
                default ->
                    inserted(
                            content, at, Character.toString(0x1F600 + size % 60).getBytes(StandardCharsets.UTF_8));
            };
        }

        private static byte[] flipped(byte[] content, int at) {
            var bytes = content.clone();
            if (at < bytes.length) {
                bytes[at] ^= (byte) 0x5A;
            }
            return bytes;
        }

        /** Two fields change places, as they do where an exporter counts wrongly. */
        private static byte[] swapped(byte[] content, int place, int size) {
            var fields = new String(content, StandardCharsets.ISO_8859_1).split("\\|", -1);
            int one = Math.min(fields.length - 1, fields.length * place / 1000);
            int other = Math.min(fields.length - 1, one + 1 + size % 5);
            var kept = fields[one];
            fields[one] = fields[other];
            fields[other] = kept;
            return String.join("|", fields).getBytes(StandardCharsets.ISO_8859_1);
        }

        private static byte[] inserted(byte[] content, int at, byte[] what) {
            var bytes = new ByteArrayOutputStream();
            bytes.write(content, 0, at);
            bytes.writeBytes(what);
            bytes.write(content, at, content.length - at);
            return bytes.toByteArray();
        }
    }

    @Provide
    Arbitrary<Original> originals() {
        var all = new TreeMap<String, Original>();
        FOLDERS.forEach((format, folder) -> Samples.below(Samples.FIXTURES.resolve(folder))
                .forEach((path, content) -> all.put(folder + path, new Original(format, path, content))));
        assertFalse(all.size() < FOLDERS.size());
        return Arbitraries.of(List.copyOf(all.values()));
    }

    @Provide
    Arbitrary<List<Spoiling>> spoilings() {
        var kinds =
                Arbitraries.of("cut", "flip", "escape", "delimiters", "huge", "line ends", "repeat", "emoji", "swap");
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 200))
                .as(Spoiling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 3000, seed = "20261124")
    void everyFileIsAnsweredTo(@ForAll("originals") Original original, @ForAll("spoilings") List<Spoiling> spoilings) {
        var content = original.content();
        for (var each : spoilings) {
            content = each.applyTo(content);
        }
        var run = new RunContext(1, new FacilityId(1L), "0110000001", original.format(), null, "holder", NOW);
        var result = run.parse(new IncomingFile(original.path(), content));
        if (result instanceof ParseResult.Quarantined held) {
            assertFalse(held.note().isBlank());
        } else {
            assertSound(original, (ParseResult.Parsed) result);
        }
    }

    @Property(tries = 500, seed = "20261124")
    void anotherPatientsMessageIsNeverTakenIntoTheFolder(
            @ForAll("originals") Original original,
            @ForAll @NumericChars @StringLength(min = 1, max = 12) String other) {
        var content = new String(original.content(), StandardCharsets.ISO_8859_1);
        Assume.that(original.format() == FileFormat.SSMIX2 && content.contains("|0012345^"));
        Assume.that(!other.replaceFirst("^0+", "").equals("12345") && !other.isBlank());
        var foreign = content.replace("|0012345^", "|" + other + "^").getBytes(StandardCharsets.ISO_8859_1);
        var run = new RunContext(1, new FacilityId(1L), "0110000001", original.format(), null, "holder", NOW);
        var held =
                assertInstanceOf(ParseResult.Quarantined.class, run.parse(new IncomingFile(original.path(), foreign)));
        assertEquals(QuarantineCause.WRONG_PATIENT, held.cause());
        assertTrue(held.line() > 0);
    }

    @Property(tries = 1000, seed = "20261124")
    void anyTextInThePlaceOfANameOrAResultIsKeptOrHeld(@ForAll String any) {
        var path = "001/234/0012345/20261102/OML-11/0012345_20261102_OML-11_000000026110299_20261102110000000_01_1";
        var text = "MSH|^~\\&|H|A|G|B|20261102||OUL^R22\rPID|1||0012345^^^^PI||" + any + "||19380520|F\rOBX|1|ST|" + any
                + "||" + any;
        var run = new RunContext(1, new FacilityId(1L), "0110000001", FileFormat.SSMIX2, null, "holder", NOW);
        var result = run.parse(new IncomingFile(path, text.getBytes(StandardCharsets.UTF_8)));
        if (result instanceof ParseResult.Parsed parsed) {
            assertEquals("0012345", parsed.only().patient().localId());
        } else {
            assertFalse(((ParseResult.Quarantined) result).note().isBlank());
        }
    }

    private static void assertSound(Original original, ParseResult.Parsed parsed) {
        parsed.parts().forEach(part -> assertNotNull(part.patient().localId()));
        if (original.format() == FileFormat.SSMIX2) {
            var folder = original.path().split("/")[3];
            assertEquals(folder, parsed.only().patient().localId());
        }
        var keys = parsed.parts().stream().flatMap(part -> part.entries().stream()
                .map(entry -> part.patient().localId() + entry.key()));
        assertEquals(parsed.entryCount(), Set.copyOf(keys.toList()).size());
    }
}
