package jp.lg.nayoro.polaris.intake.service.store;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.FailureLog;
import jp.lg.nayoro.polaris.intake.service.FileKeys;
import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.IntakeResult;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;

/**
 * Takes a chunk of files, whatever is in it. A chunk that cannot be stored as a whole is taken file by file, so that the one
 * that cannot be stored is held with a number, and stops no other.
 */
@ApplicationScoped
public class FileTaking {

    @Inject
    FileReading reading;

    @Inject
    ChunkStore store;

    /** What a chunk holds, opened ahead of its storing. */
    public record Opened(List<IncomingFile> files, List<OpenedFile> opened) {

        @Override
        public String toString() {
            return "Opened[" + files.size() + "]";
        }
    }

    /** May run ahead of the storing of an earlier chunk. Never fails: what cannot be opened at once is opened one by one later. */
    public Opened open(RunContext run, List<IncomingFile> files) {
        try {
            return new Opened(files, reading.open(run, files));
        } catch (RuntimeException failure) {
            FailureLog.log(run.run(), failure);
            return new Opened(files, null);
        }
    }

    /** @throws RunLostException where the run is no longer this job's */
    public IntakeResult store(RunContext run, Opened chunk, Progress progress) {
        if (chunk.opened() != null) {
            try {
                return store.store(run, chunk.opened(), progress);
            } catch (RunLostException lost) {
                throw lost;
            } catch (RuntimeException failure) {
                // A file of another run may have come in between, or one file of the chunk cannot be stored.
                FailureLog.log(run.run(), failure);
            }
        }
        return oneByOne(run, chunk.files(), progress);
    }

    /** The progress is written once all files are done: after a crash in between they are met again, as known. */
    private IntakeResult oneByOne(RunContext run, List<IncomingFile> files, Progress progress) {
        List<IntakeResult> results = new ArrayList<>();
        for (var file : files) {
            results.add(takeOne(run, file));
        }
        store.store(run, List.of(), progress);
        return IntakeResult.sum(results);
    }

    private IntakeResult takeOne(RunContext run, IncomingFile file) {
        try {
            return store.store(run, reading.open(run, List.of(file)), Progress.NONE);
        } catch (RunLostException lost) {
            throw lost;
        } catch (RuntimeException failure) {
            return hold(run, file, FailureLog.log(run.run(), failure));
        }
    }

    private IntakeResult hold(RunContext run, IncomingFile file, String reference) {
        var note = "システムの問題で読み取れませんでした。ファイルは保管してあります。運用担当者に受付番号 " + reference + " を伝えてください。";
        var held = new ParseResult.Quarantined(QuarantineCause.INTERNAL, note, 0);
        var opened = new OpenedFile(file, FileKeys.of(run.format(), file), null, held, null);
        return store.store(run, List.of(opened), Progress.NONE);
    }
}
