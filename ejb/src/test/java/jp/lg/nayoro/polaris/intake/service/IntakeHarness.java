package jp.lg.nayoro.polaris.intake.service;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.care.service.CarePlanStoreForTests;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** The intake service over a real database, each call in the transaction that the container would give it. */
final class IntakeHarness {

    static final String HOSPITAL = "0110000001";
    static final String PHARMACY = "0140000002";

    private final TestDatabase.Connection db;
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private final Caller caller;
    final List<RegistrationId> fired = new ArrayList<>();

    IntakeHarness(TestDatabase.Connection db) {
        this.db = db;
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

    IntakeResult receive(long run, List<IncomingFile> batch) {
        try (var em = db.entityManager()) {
            return service(em).receive(run, batch);
        }
    }

    IntakeResult whole(String facility, FileFormat format, Map<String, byte[]> files) {
        return receive(start(facility, format), files);
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
        service.files = new FilesInTransactions();
        service.ledger = new RunLedger() {
            @Override
            public RunContext open(long run) {
                return db.inTransaction(own -> wired(own).open(run));
            }

            @Override
            public void count(long run, IntakeResult result) {
                db.doInTransaction(own -> wired(own).count(run, result));
            }

            private RunLedger wired(EntityManager own) {
                var ledger = new RunLedger();
                ledger.em = own;
                ledger.clock = IntakeHarness.this.clock;
                return ledger;
            }
        };
        return service;
    }

    private final class FilesInTransactions extends FileIntake {

        @Override
        public FileOutcome take(RunContext run, IncomingFile file) {
            return db.inTransaction(own -> wired(own).take(run, file));
        }

        @Override
        public FileOutcome holdAfterFailure(RunContext run, IncomingFile file, String reference) {
            return db.inTransaction(own -> wired(own).holdAfterFailure(run, file, reference));
        }

        @Override
        public FileOutcome.Joined join(RunContext run, String splitSet) {
            return db.inTransaction(own -> {
                try {
                    return wired(own).join(run, splitSet);
                } catch (Refusal refusal) {
                    throw new IllegalStateException(refusal);
                }
            });
        }

        private FileIntake wired(EntityManager own) {
            var files = new FileIntake();
            files.em = own;
            files.registrations = new RegistrationStore();
            files.registrations.em = own;
            files.entries = new EntryStore();
            files.entries.em = own;
            files.carePlans = CarePlanStoreForTests.over(own);
            files.received = new Heard();
            return files;
        }
    }

    /** Keeps what is fired. */
    private final class Heard implements Event<RegistrationsReceived> {

        @Override
        public void fire(RegistrationsReceived event) {
            fired.addAll(event.registrations());
        }

        @Override
        public <U extends RegistrationsReceived> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RegistrationsReceived> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<RegistrationsReceived> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RegistrationsReceived> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RegistrationsReceived> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
