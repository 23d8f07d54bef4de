package jp.lg.nayoro.polaris.intake.service.store;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What else is true once a chunk is stored.
 *
 * @param position the last file of it in the order of the tree; null where there is no tree
 * @param unchanged files before it that were not opened, since they stand as they stood
 * @param seen files of the tree, as they stand now
 * @param spooled rows of the spool that are done
 */
public record Progress(String position, int unchanged, List<SeenFile> seen, List<Long> spooled) {

    /** Nothing but the files themselves. */
    public static final Progress NONE = new Progress(null, 0, List.of(), List.of());

    /**
     * A file of a source's directory, as it stood when it was looked at.
     *
     * @param taken whether it was read; else it may still be written to, and the next look decides
     */
    public record SeenFile(String path, String pathHash, long size, LocalDateTime modified, boolean taken) {}
}
