package jp.lg.nayoro.polaris.intake.service.job;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.Resource;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.service.FailureLog;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.RunLedger;
import jp.lg.nayoro.polaris.intake.service.store.FileTaking;
import jp.lg.nayoro.polaris.intake.service.store.Progress;

/**
 * Reads the run's files, a chunk an item, one chunk ahead of the writer: while one is being stored, the next is opened and
 * parsed. Where to go on after a crash stands in the run's own row, which moves in the transaction that stores the files;
 * the checkpoint of Jakarta Batch could not be more exact and is not used.
 */
@Named("intakeReader")
@Dependent
public class IntakeReader extends AbstractItemReader {

    /** Left in the step's context once the run is another job's. */
    static final String LOST = "lost";

    @Inject
    RunLedger ledger;

    @Inject
    FileTaking taking;

    @Inject
    Spool spool;

    @Inject
    SourceMemory memory;

    @Inject
    Clock clock;

    @Inject
    StepContext step;

    @Resource
    ManagedExecutorService executor;

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    @BatchProperty(name = "holder")
    String holder;

    private RunContext context;
    private FileSource source;
    private Future<Optional<Item>> ahead;

    /** A chunk that was opened, and what is true once it is stored. */
    record Item(RunContext run, FileTaking.Opened chunk, Progress progress) {}

    @Override
    public void open(Serializable unused) {
        var held = ledger.held(number(), holder);
        if (held.isEmpty()) {
            step.setTransientUserData(LOST);
            return;
        }
        context = held.get();
        source = ledger.place(number())
                .<FileSource>map(place -> new DirectorySource(
                        memory, context.source(), Path.of(place.directory()), place.behind(), clock))
                .orElseGet(() -> new SpoolSource(spool, number()));
        if (context.source() != null) {
            executor.submit(() -> ledger.expects(number(), source.count()));
        }
        ahead = executor.submit(this::openNext);
    }

    @Override
    public Item readItem() throws InterruptedException {
        if (LOST.equals(step.getTransientUserData())) {
            return null;
        }
        try {
            var item = ahead.get();
            ahead = item.isPresent() ? executor.submit(this::openNext) : null;
            return item.orElse(null);
        } catch (ExecutionException failure) {
            // Without its cause: the repository of jobs would keep what an exception quotes, and could not read it
            // again.
            throw new IllegalStateException("Reference " + FailureLog.log(number(), failure.getCause()));
        }
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.cancel(true);
        }
    }

    private Optional<Item> openNext() {
        var now = context.at(LocalDateTime.now(clock));
        return source.next().map(chunk -> new Item(now, taking.open(now, chunk.files()), chunk.progress()));
    }

    private long number() {
        return Long.parseLong(run);
    }
}
