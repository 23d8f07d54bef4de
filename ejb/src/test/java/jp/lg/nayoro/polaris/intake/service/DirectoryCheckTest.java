package jp.lg.nayoro.polaris.intake.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.DirectoryProblem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DirectoryCheckTest {

    @TempDir
    Path place;

    Path root;

    @BeforeEach
    void aRootWithADirectoryAFileAndTwoLinks() throws IOException {
        root = Files.createDirectories(place.resolve("root")).toRealPath();
        Files.createDirectories(root.resolve("hospital"));
        Files.createDirectories(place.resolve("outside/secret"));
        Files.writeString(root.resolve("file"), "x");
        Files.createSymbolicLink(root.resolve("inside"), root.resolve("hospital"));
        Files.createSymbolicLink(root.resolve("away"), place.resolve("outside"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            root/missing,            ABSENT
            root/file,               NOT_A_DIRECTORY
            outside,                 OUTSIDE_ROOTS
            outside/missing,         OUTSIDE_ROOTS
            root/../outside,         OUTSIDE_ROOTS
            root/away,               OUTSIDE_ROOTS
            root/away/secret,        OUTSIDE_ROOTS
            root/away/missing,       OUTSIDE_ROOTS
            root2,                   OUTSIDE_ROOTS
            """)
    void refuses(String directory, DirectoryProblem problem) {
        assertEquals(new DirectoryCheck.Unusable(problem), check(place + "/" + directory));
    }

    @Test
    void refusesWhatDoesNotBeginAtTheRootOfTheServer() {
        assertEquals(new DirectoryCheck.Unusable(DirectoryProblem.NOT_ABSOLUTE), check("hospital"));
        assertEquals(new DirectoryCheck.Unusable(DirectoryProblem.NOT_ABSOLUTE), check("/a\0b"));
    }

    @ParameterizedTest
    @CsvSource({"root/hospital", "root/inside", "root/./hospital/", "root/hospital/../hospital"})
    void takesADirectoryByItsRealPath(String directory) {
        assertEquals(new DirectoryCheck.Usable(root.resolve("hospital")), check(place + "/" + directory));
    }

    @Test
    void takesADirectoryBelowARootThatIsItselfALink() throws IOException {
        var link = Files.createSymbolicLink(place.resolve("link"), root);
        assertEquals(
                new DirectoryCheck.Usable(root.resolve("hospital")),
                DirectoryCheck.check(link.resolve("hospital").toString(), List.of(link)));
    }

    @Test
    void tellsDirectoriesThatLieInEachOther() {
        assertTrue(DirectoryCheck.overlap(Path.of("/a/b"), Path.of("/a")));
        assertTrue(DirectoryCheck.overlap(Path.of("/a"), Path.of("/a")));
        assertFalse(DirectoryCheck.overlap(Path.of("/a/b"), Path.of("/a/bc")));
    }

    private DirectoryCheck.Verdict check(String directory) {
        return DirectoryCheck.check(directory, List.of(root));
    }
}
