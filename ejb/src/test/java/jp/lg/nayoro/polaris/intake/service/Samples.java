package jp.lg.nayoro.polaris.intake.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that tests read: our own fixtures always, the public samples where they lie beside the project. */
public final class Samples {

    public static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private Samples() {}

    /** {@code ../shared/samples} of the project's root, or of a work tree of it; null where it is absent. */
    public static Path shared() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var samples = folder.resolve("shared/samples");
            if (Files.isDirectory(samples)) {
                return samples;
            }
        }
        return null;
    }

    /** Every file below, by its path from there. */
    public static Map<String, byte[]> below(Path root) {
        try (var files = Files.walk(root)) {
            Map<String, byte[]> contents = new TreeMap<>();
            List<Path> found = files.filter(Files::isRegularFile).toList();
            for (var file : found) {
                contents.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
            return contents;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
