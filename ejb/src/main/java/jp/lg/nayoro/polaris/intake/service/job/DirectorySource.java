package jp.lg.nayoro.polaris.intake.service.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.store.Progress;

/**
 * 取込元の一つのフォルダ. Opens only what does not stand as it stood (size and time of change), and leaves alone what was changed a
 * moment ago and may still be written to, until a later look finds it unchanged.
 */
final class DirectorySource implements FileSource {

    /** Files looked up in one question. */
    private static final int LOOKED_UP = 1000;

    /** Unchanged files after which the run's progress is written all the same. */
    private static final int MOST_UNCHANGED = 5000;

    private static final Duration QUIET = Duration.ofSeconds(10);

    private final SourceMemory memory;
    private final long source;
    private final Path root;
    private final Clock clock;
    private final DirectoryTree tree;
    private final Deque<Looked> looked = new ArrayDeque<>();

    private enum Verdict {
        UNCHANGED,
        WAIT,
        TAKE
    }

    private record Looked(DirectoryTree.TreeFile file, String hash, Verdict verdict) {}

    /** @param behind the last file that is done; null at the start */
    DirectorySource(SourceMemory memory, long source, Path root, String behind, Clock clock) {
        this.memory = memory;
        this.source = source;
        this.root = root;
        this.clock = clock;
        this.tree = new DirectoryTree(root, behind, clock.getZone());
    }

    @Override
    public Optional<Chunk> next() {
        List<IncomingFile> files = new ArrayList<>();
        List<Progress.SeenFile> seen = new ArrayList<>();
        String position = null;
        int unchanged = 0;
        long bytes = 0;
        while (files.size() < MOST_FILES && bytes < MOST_BYTES && unchanged < MOST_UNCHANGED && lookAhead()) {
            var each = looked.poll();
            position = each.file().path();
            if (each.verdict() == Verdict.TAKE) {
                var file = read(each.file());
                files.add(file);
                bytes += file.size();
            }
            if (each.verdict() == Verdict.UNCHANGED) {
                unchanged++;
            } else {
                seen.add(seen(each, files));
            }
        }
        return position == null
                ? Optional.empty()
                : Optional.of(new Chunk(files, new Progress(position, unchanged, seen, List.of())));
    }

    /** What could not be opened is looked at again next time. */
    private static Progress.SeenFile seen(Looked each, List<IncomingFile> files) {
        boolean taken = each.verdict() == Verdict.TAKE
                && files.get(files.size() - 1).missing() != IncomingFile.Missing.UNREADABLE;
        var file = each.file();
        return new Progress.SeenFile(file.path(), each.hash(), file.size(), file.modified(), taken);
    }

    private boolean lookAhead() {
        if (looked.isEmpty() && tree.hasNext()) {
            Map<String, DirectoryTree.TreeFile> files = new LinkedHashMap<>();
            while (tree.hasNext() && files.size() < LOOKED_UP) {
                var file = tree.next();
                files.put(new Digest().add(file.path()).hex(), file);
            }
            var memories = memory.of(source, files.keySet());
            files.forEach((hash, file) -> looked.add(new Looked(file, hash, verdict(file, memories.get(hash)))));
        }
        return !looked.isEmpty();
    }

    private Verdict verdict(DirectoryTree.TreeFile file, SourceMemory.Memory before) {
        boolean unchanged = before != null && before.standsAs(file);
        if (unchanged && before.taken()) {
            return Verdict.UNCHANGED;
        }
        boolean still = file.modified().isBefore(LocalDateTime.now(clock).minus(QUIET));
        return unchanged || still ? Verdict.TAKE : Verdict.WAIT;
    }

    private static IncomingFile read(DirectoryTree.TreeFile file) {
        if (file.size() > IncomingFile.LARGEST) {
            return IncomingFile.tooLarge(file.path());
        }
        try {
            return new IncomingFile(file.path(), Files.readAllBytes(file.file()));
        } catch (IOException cannotBeOpened) {
            return IncomingFile.unreadable(file.path());
        }
    }

    @Override
    public int count() {
        int count = 0;
        for (var all = new DirectoryTree(root, null, clock.getZone()); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }
}
