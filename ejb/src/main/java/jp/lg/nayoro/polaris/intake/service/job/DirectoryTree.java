package jp.lg.nayoro.polaris.intake.service.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files below a directory, each directory's in the order of their names, so that "behind this file" means something
 * after a restart. Symbolic links are not followed: they could lead out of the directory that was allowed. A directory that
 * cannot be opened is counted and passed by.
 */
final class DirectoryTree implements Iterator<DirectoryTree.TreeFile> {

    /** @param path below the root, its parts parted by / */
    record TreeFile(Path file, String path, long size, LocalDateTime modified) {}

    private final Path root;
    private final ZoneId zone;
    private final String behind;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private TreeFile next;
    private int unreadable;

    /** @param behind the path of the last file that is done; null for all */
    DirectoryTree(Path root, String behind, ZoneId zone) {
        this.root = root;
        this.behind = behind;
        this.zone = zone;
        open.push(children(root).iterator());
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TreeFile next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var given = next;
        advance();
        return given;
    }

    /** Directories and files that could not be looked at so far. */
    int unreadable() {
        return unreadable;
    }

    private void advance() {
        next = null;
        while (next == null && !open.isEmpty()) {
            if (open.peek().hasNext()) {
                look(open.peek().next());
            } else {
                open.pop();
            }
        }
    }

    private void look(Path each) {
        var path = pathOf(each);
        try {
            var attributes = Files.readAttributes(each, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory() && !isDone(path, true)) {
                open.push(children(each).iterator());
            } else if (attributes.isRegularFile() && !isDone(path, false)) {
                var modified = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
                next = new TreeFile(each, path, attributes.size(), LocalDateTime.ofInstant(modified, zone));
            }
        } catch (IOException gone) {
            unreadable++;
        }
    }

    private List<Path> children(Path directory) {
        try (var list = Files.list(directory)) {
            return list.sorted(Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        } catch (IOException cannotOpen) {
            unreadable++;
            return List.of();
        }
    }

    private String pathOf(Path each) {
        return root.relativize(each).toString().replace('\\', '/');
    }

    /** Whether it lies before the place where the run stands, compared part by part. */
    private boolean isDone(String path, boolean directory) {
        if (behind == null) {
            return false;
        }
        var mine = path.split("/");
        var done = behind.split("/");
        for (int i = 0; i < Math.min(mine.length, done.length); i++) {
            int order = mine[i].compareTo(done[i]);
            if (order != 0) {
                return order < 0;
            }
        }
        return !directory && mine.length <= done.length;
    }
}
