package jp.lg.nayoro.polaris.intake.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.intake.entity.DirectoryProblem;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeSource;
import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.entity.SourceSetting;
import jp.lg.nayoro.polaris.intake.service.job.IntakeJobs;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.service.Setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class SourceServiceDbTest {

    @TempDir
    Path root;

    TestDatabase.Connection db;
    IntakeHarness intake;
    Path directory;

    @BeforeEach
    void aDirectoryOfTheHospital(TestDatabase.Connection connection) throws IOException {
        db = connection;
        intake = new IntakeHarness(db);
        root = root.toRealPath();
        directory = Files.createDirectories(root.resolve("hospital"));
        System.setProperty(Setting.INTAKE_ROOTS.key(), root.toString());
    }

    @AfterEach
    void noRootsAsBefore() {
        System.clearProperty(Setting.INTAKE_ROOTS.key());
    }

    @Test
    void isKeptAsItWasTypedAtTheRealPlaceOfItsDirectory() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), directory);
        long id = saved(null, setting(root.resolve("link"), FileFormat.SSMIX2));
        assertEquals(setting(directory, FileFormat.SSMIX2), ask(sources -> sources.setting(id)));
    }

    @Test
    void oneStatementListsAllOfThem() throws IOException {
        for (var name : List.of("a", "b", "c")) {
            saved(null, setting(Files.createDirectories(root.resolve(name)), FileFormat.SSMIX2));
        }
        assertEquals(
                1,
                db.statementsOf(() ->
                                assertEquals(3, ask(SourceService::sources).size()))
                        .size());
    }

    @Test
    void isNotKeptWhereAnotherReadsTheSameOrOneAboveOrBelow() throws IOException {
        saved(null, setting(directory, FileFormat.SSMIX2));
        var below = Files.createDirectories(directory.resolve("below"));
        for (var taken : List.of(directory, below, root)) {
            assertEquals(
                    new SourceSaving.Refused(DirectoryProblem.TAKEN),
                    ask(sources -> sources.save(null, setting(taken, FileFormat.SSMIX2))));
        }
    }

    @Test
    void isNotKeptOutsideOfTheRoots() {
        assertEquals(
                new SourceSaving.Refused(DirectoryProblem.OUTSIDE_ROOTS),
                ask(sources -> sources.save(null, setting(Path.of("/etc"), FileFormat.SSMIX2))));
    }

    @Test
    void isNotKeptForAnInstitutionThatIsNotThere() {
        var nobody = new SourceSetting(new FacilityId(999), "x", FileFormat.SSMIX2, directory.toString(), 15, true);
        assertThrows(NotFoundException.class, () -> ask(sources -> sources.save(null, nobody)));
    }

    @Test
    void isReadByOneRunAtATime() {
        long id = saved(null, setting(directory, FileFormat.SSMIX2));
        var begun = assertInstanceOf(SourceReading.Begun.class, ask(sources -> sources.readNow(id)));
        assertEquals(List.of(begun.run()), intake.begun);
        intake.ledger().hold(begun.run(), "somebody");
        assertEquals(new SourceReading.UnderWay(begun.run()), ask(sources -> sources.readNow(id)));
        intake.ledger().end(begun.run(), "somebody", RunState.COMPLETED, null);
        assertInstanceOf(SourceReading.Begun.class, ask(sources -> sources.readNow(id)));
    }

    @Test
    void aRunWhoseNodeDiedBeforeItsJobBeganIsBegunAgain() {
        long id = saved(null, setting(directory, FileFormat.SSMIX2));
        var first = ask(sources -> sources.readNow(id));
        assertEquals(first, ask(sources -> sources.readNow(id)));
        assertEquals(2, intake.begun.size());
    }

    @Test
    void tellsWhyItCannotBeReadAnyMore() throws IOException {
        long id = saved(null, setting(directory, FileFormat.SSMIX2));
        Files.delete(directory);
        assertEquals(new SourceReading.Unreadable(DirectoryProblem.ABSENT), ask(sources -> sources.readNow(id)));
        assertEquals(DirectoryProblem.ABSENT, ask(SourceService::sources).get(0).lastProblem());
        assertEquals(List.of(), intake.begun);
    }

    @Test
    void keepsInstitutionAndFormatOnceARunHasReadIt() {
        long id = saved(null, setting(directory, FileFormat.SSMIX2));
        ask(sources -> sources.readNow(id));
        assertEquals(
                new SourceSaving.AlreadyRead(), ask(sources -> sources.save(id, setting(directory, FileFormat.JAHIS))));
        assertEquals(
                new SourceSaving.Saved(id), ask(sources -> sources.save(id, setting(directory, FileFormat.SSMIX2))));
    }

    @Test
    void forgetsTheFilesOfTheOldPlaceWhenItMoves() throws IOException {
        long id = saved(null, setting(directory, FileFormat.SSMIX2));
        db.doInTransaction(em -> em.createNativeQuery(
                        "INSERT INTO intake_source_file (source_id, path_hash, path, size, mtime, seen_at)"
                                + " VALUES (?1, 'h', 'a', 1, NOW(), NOW())")
                .setParameter(1, id)
                .executeUpdate());
        saved(id, setting(directory, FileFormat.SSMIX2));
        assertEquals(1, intake.rows("SELECT path FROM intake_source_file").size());
        saved(id, setting(Files.createDirectories(root.resolve("other")), FileFormat.SSMIX2));
        assertEquals(List.of(), intake.rows("SELECT path FROM intake_source_file"));
    }

    @Test
    void isDueOnceItsIntervalHasPassedAndOnlyWhileItIsActive() {
        var source = new IntakeSource(
                setting(directory, FileFormat.SSMIX2), intake.caller().staff(), now());
        assertEquals(true, source.isDue(now()));
        source.readBy(1L, now());
        assertEquals(false, source.isDue(now().plusMinutes(15).minusNanos(1)));
        assertEquals(true, source.isDue(now().plusMinutes(15)));
        var paused = new SourceSetting(source.getFacility(), "x", FileFormat.SSMIX2, directory.toString(), 15, false);
        source.arrange(paused, intake.caller().staff(), now());
        assertEquals(false, source.isDue(now().plusDays(1)));
    }

    private SourceSetting setting(Path place, FileFormat format) {
        return new SourceSetting(intake.caller().facility(), "電子カルテ", format, place.toString(), 15, true);
    }

    private long saved(Long id, SourceSetting setting) {
        return assertInstanceOf(SourceSaving.Saved.class, ask(sources -> sources.save(id, setting)))
                .id();
    }

    private <T> T ask(Function<SourceService, T> question) {
        return db.inTransaction(em -> {
            var sources = new SourceService();
            sources.em = em;
            sources.clock = clock();
            sources.caller = CallerStub.of(intake.caller(Role.IT_OPERATOR));
            sources.trail = new AuditTrail();
            sources.scan = new SourceScan();
            sources.scan.em = em;
            sources.scan.clock = clock();
            sources.scan.opening = intake.opening();
            sources.scan.jobs = new IntakeJobs() {
                @Override
                public void start(long run) {
                    intake.begun.add(run);
                }
            };
            return question.apply(sources);
        });
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(clock());
    }
}
