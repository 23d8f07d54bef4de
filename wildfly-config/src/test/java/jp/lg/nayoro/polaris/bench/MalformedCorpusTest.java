package jp.lg.nayoro.polaris.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.careplan.CarePlanParser;
import jp.lg.nayoro.polaris.intake.service.document.DocumentParser;
import jp.lg.nayoro.polaris.intake.service.fhir.FhirParser;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.nsips.NsipsParser;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/** The corpus that {@code ./polaris bench intake} hands to a server, handed to the parsers: each answers, whatever comes. */
class MalformedCorpusTest {

    static final String HOSPITAL = "0110000001";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ParseContext CONTEXT = new ParseContext(HOSPITAL, TODAY);

    @Test
    void hasExactlyAsManyFilesAsAskedFor() {
        assertEquals(3000, new MalformedCorpus(3000, 1).all().count());
    }

    @Test
    void doesEveryDamage() {
        var done = new MalformedCorpus(3000, 1).all().map(MalformedFile::damage).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Damage.class), done);
    }

    @ParameterizedTest
    @MethodSource("originals")
    void whatIsDamagedWasRightBefore(Original original) {
        var file = new MalformedFile(original.format(), Damage.LINE_ENDS, original.path(), original.content());
        assertInstanceOf(
                ParseResult.Parsed.class, parsed(file), () -> parsed(file).toString());
    }

    static Stream<Original> originals() {
        return Stream.of(
                OtherFormats.jahis(1),
                OtherFormats.nsips(1),
                OtherFormats.carePlan(1),
                OtherFormats.pdf(1),
                OtherFormats.fhir(1),
                OtherFormats.fhirXml(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7})
    void everyFileIsAnsweredByTheParserOfItsFormat(long seed) {
        new MalformedCorpus(4000, seed).all().forEach(file -> assertAnswered(file, parsed(file)));
    }

    @Test
    void everyFileIsAnsweredByTheParserOfAnotherFormat() {
        new MalformedCorpus(3000, 11).all().forEach(file -> {
            assertAnswered(file, Ssmix2Parser.parse(file.path(), file.content(), TODAY));
            assertAnswered(file, JahisParser.parse(file.content(), HOSPITAL, TODAY));
            assertAnswered(file, NsipsParser.parse(file.content(), CONTEXT));
            assertAnswered(file, CarePlanParser.parse(file.path(), file.content(), TODAY.atStartOfDay()));
            assertAnswered(file, DocumentParser.parse(file.path(), file.content(), TODAY));
        });
    }

    private static ParseResult parsed(MalformedFile file) {
        return switch (file.format()) {
            case "ssmix2" -> Ssmix2Parser.parse(file.path(), file.content(), TODAY);
            case "jahis" -> JahisParser.parse(file.content(), HOSPITAL, TODAY);
            case "nsips" -> NsipsParser.parse(file.content(), CONTEXT);
            case "careplan" -> CarePlanParser.parse(file.path(), file.content(), TODAY.atStartOfDay());
            case "fhir" -> FhirParser.parse(file.content(), CONTEXT);
            case "document" -> DocumentParser.parse(file.path(), file.content(), TODAY);
            default -> throw new IllegalArgumentException(file.format());
        };
    }

    @Test
    void aMessageCutAtAnyPlaceIsAnswered() {
        MalformedCorpus.cutEverywhere(3)
                .forEach(file -> assertAnswered(file, Ssmix2Parser.parse(file.path(), file.content(), TODAY)));
    }

    @Test
    void whatSpeaksOfAnotherPatientOrLiesInAnothersFolderIsNeverTaken() {
        var dangerous = List.of(Damage.OTHER_PATIENT, Damage.MISPLACED);
        forEachOf(
                dangerous,
                file -> assertInstanceOf(
                        ParseResult.Quarantined.class,
                        Ssmix2Parser.parse(file.path(), file.content(), TODAY),
                        file::toString));
    }

    private static void forEachOf(List<Damage> damages, Consumer<MalformedFile> check) {
        new MalformedCorpus(3000, 5)
                .all()
                .filter(file -> damages.contains(file.damage()))
                .forEach(check);
    }

    private static void assertAnswered(MalformedFile file, ParseResult result) {
        if (result instanceof ParseResult.Quarantined held) {
            assertFalse(held.note().isBlank(), file::toString);
        } else if (result instanceof ParseResult.Parsed parsed) {
            parsed.parts().forEach(part -> assertNotNull(part.patient().localId(), file::toString));
        }
    }
}
