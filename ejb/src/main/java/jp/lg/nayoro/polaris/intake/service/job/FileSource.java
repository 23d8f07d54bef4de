package jp.lg.nayoro.polaris.intake.service.job;

import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.store.Progress;

/** Where the files of a run come from, chunk by chunk, from where the run stands. */
interface FileSource {

    /** Files a chunk. */
    int MOST_FILES = 250;

    /** Bytes a chunk, so that a few large documents are a chunk by themselves. */
    long MOST_BYTES = 8L << 20;

    /** @param progress what is true once these files are stored */
    record Chunk(List<IncomingFile> files, Progress progress) {}

    /** Empty once there is no more. */
    Optional<Chunk> next();

    /** How many files there are in all, done or not. May take its time, and may be asked on another thread. */
    int count();
}
