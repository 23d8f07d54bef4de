package jp.lg.nayoro.polaris.intake.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.service.RegistrationsReceived;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;
import jp.lg.nayoro.polaris.intake.entity.IntakeProgress;
import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.service.job.IntakeJobs;
import jp.lg.nayoro.polaris.intake.service.store.Progress;
import jp.lg.nayoro.polaris.intake.service.store.StoreInTransactions;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.record.service.HospitalEventRecorded;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** The intake service over a real database, each call in the transaction that the container would give it. */
final class IntakeHarness {

    static final String HOSPITAL = "0110000001";
    static final String PHARMACY = "0140000002";
    private static final String HOLDER = "node/start/test";

    static final String IT = Role.IT_OPERATOR;

    private final TestDatabase.Connection db;

    /** Runs whose job was begun. */
    final List<Long> begun = new ArrayList<>();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private final Caller caller;
    final List<Object> fired = new ArrayList<>();
    private final StoreInTransactions stores;

    IntakeHarness(TestDatabase.Connection db) {
        this.db = db;
        this.stores = new StoreInTransactions(db, fired);
        this.caller = db.inTransaction(em -> {
            var hospital = new Facility(HOSPITAL, FacilityKind.HOSPITAL, "星見町立病院", "ホシミ", LocalDate.of(2026, 4, 1));
            em.persist(hospital);
            em.persist(new Facility(PHARMACY, FacilityKind.PHARMACY, "ひまわり薬局", "ヒマワリ", LocalDate.of(2026, 4, 1)));
            em.flush();
            var staff = new Staff(hospital.id(), "運用 太郎", "ウンヨウ タロウ", Profession.CLERK);
            em.persist(staff);
            em.flush();
            return new Caller(
                    "it",
                    staff.id(),
                    "運用 太郎",
                    Profession.CLERK,
                    hospital.id(),
                    "星見町立病院",
                    FacilityKind.HOSPITAL,
                    Set.of(Role.IT_OPERATOR));
        });
    }

    long start(String facility, FileFormat format) {
        return db.inTransaction(em -> service(em).startRun(facility, format));
    }

    IntakeResult receive(long run, Map<String, byte[]> files) {
        var batch = files.entrySet().stream()
                .map(file -> new IncomingFile(file.getKey(), file.getValue()))
                .toList();
        return receive(run, batch);
    }

    /** What the run's job does with one chunk, in the order of the paths, and at its end. */
    IntakeResult receive(long run, List<IncomingFile> batch) {
        var before = progress(run);
        if (before.state() != RunState.RUNNING) {
            ledger().hold(run, HOLDER);
        }
        var context = ledger().held(run, HOLDER).orElseThrow();
        var files =
                batch.stream().sorted(Comparator.comparing(IncomingFile::path)).toList();
        var taking = stores.taking();
        taking.store(context, taking.open(context, files), Progress.NONE);
        stores.splitSets().join(context);
        var held = ask(service -> service.held(run, 1)).stream()
                .map(file -> new QuarantinedFile(file.path(), file.note()))
                .toList();
        return since(before, progress(run), held);
    }

    /** A job of this holder stores a chunk. */
    void storeAs(String holder, RunContext run, Map<String, byte[]> files) {
        var mine = new RunContext(
                run.run(), run.facility(), run.facilityNumber(), run.format(), run.source(), holder, run.now());
        var chunk = files.entrySet().stream()
                .map(file -> new IncomingFile(file.getKey(), file.getValue()))
                .toList();
        var taking = stores.taking();
        taking.store(mine, taking.open(mine, chunk), Progress.NONE);
    }

    /** As the run counts it, joined sets included. */
    private static IntakeResult since(IntakeProgress before, IntakeProgress after, List<QuarantinedFile> held) {
        return new IntakeResult(
                after.stored() - before.stored(),
                after.duplicate() - before.duplicate(),
                after.quarantined() - before.quarantined(),
                after.entries() - before.entries(),
                held);
    }

    IntakeProgress progress(long run) {
        return ask(service -> service.progress(run));
    }

    void end(long run) {
        ledger().end(run, HOLDER, RunState.COMPLETED, null);
    }

    IntakeResult whole(String facility, FileFormat format, Map<String, byte[]> files) {
        return receive(start(facility, format), files);
    }

    List<RegistrationsReceived> received() {
        return fired.stream()
                .filter(RegistrationsReceived.class::isInstance)
                .map(RegistrationsReceived.class::cast)
                .toList();
    }

    List<HospitalEventRecorded> hospitalEvents() {
        return fired.stream()
                .filter(HospitalEventRecorded.class::isInstance)
                .map(HospitalEventRecorded.class::cast)
                .toList();
    }

    /** How many statements the database was sent, by whichever way. */
    long statementsDuring(Runnable work) {
        long before = statements();
        work.run();
        return statements() - before;
    }

    private long statements() {
        return rows(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")
                .stream()
                .mapToLong(row -> Long.parseLong(((Object[]) row)[1].toString()))
                .sum();
    }

    <T> T ask(Function<IntakeService, T> question) {
        return db.inTransaction(em -> question.apply(service(em)));
    }

    List<?> rows(String sql) {
        return db.inTransaction(em -> em.createNativeQuery(sql).getResultList());
    }

    private IntakeService service(EntityManager em) {
        var service = new IntakeService();
        service.em = em;
        service.clock = clock;
        service.caller = CallerStub.of(caller);
        service.trail = new AuditTrail();
        service.scope = new IntakeScope();
        service.scope.caller = service.caller;
        service.ledger = ledger();
        return service;
    }

    /** Somebody of the hospital. */
    Caller caller(String... roles) {
        return new Caller(
                "x",
                caller.staff(),
                "職員",
                Profession.CLERK,
                caller.facility(),
                "星見町立病院",
                FacilityKind.HOSPITAL,
                Set.of(roles));
    }

    static IntakeScope scope(Caller who) {
        var scope = new IntakeScope();
        scope.caller = CallerStub.of(who);
        return scope;
    }

    <T> T runs(String role, Function<RunListService, T> question) {
        return db.inTransaction(em -> {
            var runs = new RunListService();
            runs.em = em;
            runs.scope = scope(caller(role));
            runs.trail = new AuditTrail();
            runs.clock = clock;
            return question.apply(runs);
        });
    }

    /** As somebody of the hospital in that role. */
    <T> T desk(String role, Function<QuarantineService, T> act) {
        return db.inTransaction(em -> {
            var desk = new QuarantineService();
            desk.em = em;
            desk.clock = clock;
            desk.caller = CallerStub.of(caller(role));
            desk.scope = scope(caller(role));
            desk.trail = new AuditTrail();
            desk.opening = opening();
            desk.jobs = new IntakeJobs() {
                @Override
                public void start(long run) {
                    begun.add(run);
                }
            };
            return act.apply(desk);
        });
    }

    /** Reads what waits for a run, as its job does. */
    IntakeResult readSpooled(long run) {
        var files = rows("SELECT path, content FROM intake_spool WHERE run_id = " + run + " ORDER BY id").stream()
                .map(row -> (Object[]) row)
                .map(row -> new IncomingFile((String) row[0], (byte[]) row[1]))
                .toList();
        return receive(run, files);
    }

    RunOpening opening() {
        return new RunOpening() {
            @Override
            public SourceReading ofSource(long id, StaffId by) {
                return db.inTransaction(own -> wired(own).ofSource(id, by));
            }

            @Override
            public Rereading ofHeld(HeldGroupRow group, long from, long to, StaffId by) {
                return db.inTransaction(own -> wired(own).ofHeld(group, from, to, by));
            }

            private RunOpening wired(EntityManager own) {
                var opening = new RunOpening();
                opening.em = own;
                opening.clock = IntakeHarness.this.clock;
                return opening;
            }
        };
    }

    RunLedger ledger() {
        return new RunLedger() {
            @Override
            public void hold(long run, String holder) {
                db.doInTransaction(own -> wired(own).hold(run, holder));
            }

            @Override
            public boolean takeOver(long run, String from, String holder) {
                return db.inTransaction(own -> wired(own).takeOver(run, from, holder));
            }

            @Override
            public List<IntakeRun> leftBehind(String node, String thisStart, LocalDateTime silentSince) {
                return db.inTransaction(own -> wired(own).leftBehind(node, thisStart, silentSince));
            }

            @Override
            public Optional<RunContext> held(long run, String holder) {
                return db.inTransaction(own -> wired(own).held(run, holder));
            }

            @Override
            public RunContext receiving(long run) {
                return db.inTransaction(own -> wired(own).receiving(run));
            }

            @Override
            public void end(long run, String holder, RunState how, String failure) {
                db.doInTransaction(own -> wired(own).end(run, holder, how, failure));
            }

            private RunLedger wired(EntityManager own) {
                var ledger = new RunLedger();
                ledger.em = own;
                ledger.clock = IntakeHarness.this.clock;
                return ledger;
            }
        };
    }
}
