package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files under a path, in the order of their names, so that two runs send the same. */
final class SourceFiles {

    private SourceFiles() {}

    static List<SourceFile> under(Path path) throws IOException {
        var start = path.toAbsolutePath().normalize();
        if (!Files.exists(start)) {
            throw new LauncherFailure(path + " がありません。", path + " does not exist.");
        }
        var from = start.getParent() == null ? start : start.getParent();
        try (var tree = Files.walk(start)) {
            var files = tree.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new SourceFile(
                            file, from.relativize(file).toString().replace('\\', '/')))
                    .toList();
            if (files.isEmpty()) {
                throw new LauncherFailure(path + " にファイルがありません。", "There are no files under " + path + ".");
            }
            return files;
        }
    }
}
