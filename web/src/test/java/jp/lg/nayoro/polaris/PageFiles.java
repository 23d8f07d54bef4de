package jp.lg.nayoro.polaris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of pages and classes as they lie on disk, for the tests that read them. */
final class PageFiles {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final List<Path> JAVA =
            List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"), Path.of("../jpa/src/main/java"));

    private PageFiles() {}

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that Facelets reads: pages, templates, includes, tags. */
    static List<Path> facelets() {
        return below(WEBAPP, ".xhtml");
    }

    /** Pages that a browser can ask for, and error pages. */
    static List<Path> pages() {
        return facelets().stream()
                .filter(file -> !file.startsWith(WEBAPP.resolve("WEB-INF"))
                        || file.startsWith(WEBAPP.resolve("WEB-INF/errorpages")))
                .toList();
    }

    static List<Path> classes() {
        return JAVA.stream().flatMap(folder -> below(folder, ".java").stream()).toList();
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
