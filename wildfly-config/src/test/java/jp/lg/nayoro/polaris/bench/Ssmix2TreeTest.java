package jp.lg.nayoro.polaris.bench;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class Ssmix2TreeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final Ssmix2Tree tree = new Ssmix2Tree(2000, 40, 7);

    @Test
    void hasExactlyAsManyFilesAsAskedForEachInItsOwnPlace() {
        assertEquals(2000, tree.all().map(TreeFile::path).distinct().count());
    }

    @Test
    void isTheSameTreeForTheSameSeed() {
        var again = new Ssmix2Tree(2000, 40, 7).all().toList();
        var first = tree.all().toList();
        for (int i = 0; i < first.size(); i++) {
            assertEquals(first.get(i).path(), again.get(i).path());
            assertArrayEquals(first.get(i).content(), again.get(i).content());
        }
    }

    @Test
    void isReadByTheParserToTheLastFileWithoutAWarning() {
        tree.all().forEach(file -> {
            var result = Ssmix2Parser.parse(file.path(), file.content(), TODAY);
            var parsed = assertInstanceOf(ParseResult.Parsed.class, result, file.path());
            assertTrue(parsed.warnings().isEmpty(), () -> file.path() + parsed.warnings());
            assertTrue(parsed.entryCount() > 0, file.path());
        });
    }

    @Test
    void holdsTheTypesThatHospitalsExport() {
        var types = tree.all().map(file -> file.path().split("/")[4]).collect(Collectors.toSet());
        assertTrue(
                types.containsAll(Set.of(
                        "ADT-00", "ADT-12", "ADT-22", "ADT-52", "ADT-61", "PPR-01", "OMP-01", "OMP-02", "OMP-11",
                        "OMP-12", "OML-01", "OML-11", "OMG-01", "OMG-11", "OMD")),
                types::toString);
    }

    @Test
    void holdsOldAndDeletedVersions() {
        var flags = tree.all()
                .map(file -> file.path().substring(file.path().length() - 2))
                .collect(Collectors.toSet());
        assertEquals(Set.of("_0", "_1", "_2"), flags);
    }
}
