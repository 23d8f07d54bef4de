package jp.lg.nayoro.polaris.intake.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.entity.DirectoryProblem;
import jp.lg.nayoro.polaris.shared.service.Setting;

/**
 * Whether a directory may be read from: only below the roots that the operator of the server names
 * ({@code polaris.intake.roots}), wherever links lead. Asked when a source is set up and again before each run, since a link
 * may lead elsewhere by then.
 */
final class DirectoryCheck {

    /** What the check found. */
    sealed interface Verdict {}

    /** @param real the directory without links */
    record Usable(Path real) implements Verdict {}

    record Unusable(DirectoryProblem problem) implements Verdict {}

    private DirectoryCheck() {}

    static Verdict check(String directory) {
        return check(directory, roots());
    }

    static Verdict check(String directory, List<Path> roots) {
        var asked = parsed(directory).filter(Path::isAbsolute).map(Path::normalize);
        if (asked.isEmpty()) {
            return new Unusable(DirectoryProblem.NOT_ABSOLUTE);
        }
        var real = withoutLinks(asked.get());
        // What lies outside is not told apart from what is absent there: nobody explores the server by this.
        if (roots.stream().map(DirectoryCheck::withoutLinks).noneMatch(real::startsWith)) {
            return new Unusable(DirectoryProblem.OUTSIDE_ROOTS);
        }
        if (!Files.exists(real)) {
            return new Unusable(DirectoryProblem.ABSENT);
        }
        if (!Files.isDirectory(real)) {
            return new Unusable(DirectoryProblem.NOT_A_DIRECTORY);
        }
        return Files.isReadable(real) && Files.isExecutable(real)
                ? new Usable(real)
                : new Unusable(DirectoryProblem.UNREADABLE);
    }

    /** One above the other, or both the same. */
    static boolean overlap(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    static List<Path> roots() {
        return Arrays.stream(Setting.INTAKE_ROOTS.value().split(","))
                .map(String::strip)
                .filter(root -> !root.isEmpty())
                .map(root -> Path.of(root).toAbsolutePath().normalize())
                .toList();
    }

    private static Optional<Path> parsed(String directory) {
        try {
            return Optional.of(Path.of(directory.strip()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Where a path really leads, as far as it is there. */
    private static Path withoutLinks(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            var parent = path.getParent();
            return parent == null ? path : withoutLinks(parent).resolve(path.getFileName());
        }
    }
}
