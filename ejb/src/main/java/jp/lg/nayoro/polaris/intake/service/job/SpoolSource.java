package jp.lg.nayoro.polaris.intake.service.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.store.Progress;

/** 受付箱: files that were handed over. What a chunk has stored is deleted in the chunk's transaction. */
final class SpoolSource implements FileSource {

    private final Spool spool;
    private final long run;
    private long behind;

    SpoolSource(Spool spool, long run) {
        this.spool = spool;
        this.run = run;
    }

    @Override
    public Optional<Chunk> next() {
        var rows = spool.after(run, behind, MOST_FILES, MOST_BYTES);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<IncomingFile> files = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (var row : rows) {
            files.add(row.file());
            ids.add(row.id());
        }
        behind = ids.get(ids.size() - 1);
        return Optional.of(new Chunk(files, new Progress(null, 0, List.of(), ids)));
    }

    @Override
    public int count() {
        return spool.count(run);
    }
}
