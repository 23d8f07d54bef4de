package jp.lg.nayoro.polaris.intake.service.store;

import java.util.List;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.care.service.CarePlanStoreForTests;
import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.IntakeResult;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.record.service.CodeCrosswalkForTests;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;

/** The storing of files over a real database, each call in the transaction that the container would give it. */
public final class StoreInTransactions {

    private final TestDatabase.Connection db;
    private final List<Object> fired;

    /** @param fired keeps the events */
    public StoreInTransactions(TestDatabase.Connection db, List<Object> fired) {
        this.db = db;
        this.fired = fired;
    }

    public FileTaking taking() {
        var taking = new FileTaking();
        taking.reading = new Reading();
        taking.store = new Store();
        return taking;
    }

    public SplitSets splitSets() {
        var sets = new SplitSets();
        sets.join = new Join();
        return sets;
    }

    private final class Reading extends FileReading {

        @Override
        public List<OpenedFile> open(RunContext run, List<IncomingFile> files) {
            return db.inTransaction(own -> {
                var reading = new FileReading();
                reading.em = own;
                return reading.open(run, files);
            });
        }
    }

    private final class Store extends ChunkStore {

        @Override
        public IntakeResult store(RunContext run, List<OpenedFile> files, Progress progress) {
            return db.inTransaction(own -> wired(own).store(run, files, progress));
        }

        @Override
        public void storeSet(RunContext run, List<OpenedFile> parts) {
            db.doInTransaction(own -> wired(own).storeSet(run, parts));
        }
    }

    private final class Join extends SetJoin {

        @Override
        List<String> setsOf(RunContext run) {
            return db.inTransaction(own -> wiredJoin(own).setsOf(run));
        }

        @Override
        void join(RunContext run, String splitSet) {
            db.doInTransaction(own -> {
                try {
                    wiredJoin(own).join(run, splitSet);
                } catch (Refusal refusal) {
                    throw new IllegalStateException(refusal);
                }
            });
        }
    }

    private SetJoin wiredJoin(EntityManager own) {
        var join = new SetJoin();
        join.em = own;
        join.store = new Store();
        return join;
    }

    private ChunkStore wired(EntityManager own) {
        var store = new ChunkStore();
        store.em = own;
        store.carePlans = CarePlanStoreForTests.over(own);
        store.crosswalk = CodeCrosswalkForTests.over(own);
        store.received = new EventStub<>(fired);
        store.hospitalEvent = new EventStub<>(fired);
        return store;
    }
}
