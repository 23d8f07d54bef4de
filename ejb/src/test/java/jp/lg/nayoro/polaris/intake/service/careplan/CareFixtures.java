package jp.lg.nayoro.polaris.intake.service.careplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Our own files in the layouts of the standards, as a care office's software writes them. */
final class CareFixtures {

    static final Charset MS932 = Charset.forName("windows-31j");
    static final LocalDateTime RECEIVED_AT = LocalDateTime.of(2026, 11, 24, 9, 0);
    static final String PLAN = "_0170000001_43_0170000011_15_20261001093000.CSV";
    static final String MONTH = "_202610_0170000001_43_0170000011_15_20260925100000.CSV";
    static final String PREVENTION = "_0170000051_46_0170000011_A6_20261002110000.CSV";

    private static final Path ROOT = Path.of("src/test/resources/fixtures");

    private CareFixtures() {}

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParseResult.Parsed read(String path) {
        return assertInstanceOf(ParseResult.Parsed.class, CarePlanParser.parse(path, bytes(path), RECEIVED_AT), path);
    }

    /** What becomes of a text under a name. */
    static ParseResult of(String name, String text) {
        return CarePlanParser.parse(name, text.getBytes(MS932), RECEIVED_AT);
    }
}
