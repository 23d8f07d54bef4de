package jp.lg.nayoro.polaris.identity.service.online;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 重みの版: proposed by one person, seen, and put into force by another. */
@ExtendWith(TestDatabase.class)
class WeightsDbTest {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDate BORN = MatchTown.BORN;

    final List<Object> events = new ArrayList<>();
    final Clock clock = Clock.fixed(MatchTown.NOW.plusHours(1).atZone(JST).toInstant(), JST);
    MatchTown town;
    StaffId who;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        town = new MatchTown(db);
        who = town.clerk;
    }

    @Test
    void weightsChangeNothingBeforeTheyAreAccepted() {
        oneToReview();
        town.registered("2", "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        withWeights(service -> {
            service.propose();
            return null;
        });
        var proposal = withWeights(WeightsService::proposal).orElseThrow();
        assertFalse(proposal.lines().isEmpty());
        var preview = withWeights(service -> service.preview(proposal.id()));
        assertEquals(2, preview.examined());
        assertEquals(0, town.number("SELECT COUNT(*) FROM match_due"));
        assertEquals(0, town.number("SELECT COUNT(*) FROM match_weights WHERE state = 'ACTIVE'"));
    }

    @Test
    void acceptedWeightsMatchAllAgain() {
        oneToReview();
        withWeights(service -> {
            service.propose();
            return null;
        });
        long id = withWeights(WeightsService::proposal).orElseThrow().id();
        who = town.colleague;
        assertEquals(WeightsDecision.DONE, withWeights(service -> service.accept(id)));
        assertEquals(WeightsDecision.TOO_LATE, withWeights(service -> service.accept(id)));
        assertEquals(1, town.number("SELECT COUNT(*) FROM match_due"));
        assertEquals(1, town.number("SELECT COUNT(*) FROM match_weights WHERE active"));
    }

    @Test
    void whoProposedDoesNotPutIntoForce() {
        withWeights(service -> {
            service.propose();
            return null;
        });
        var proposal = withWeights(WeightsService::proposal).orElseThrow();
        assertTrue(proposal.mine());
        assertEquals(WeightsDecision.SECOND_PERSON_NEEDED, withWeights(service -> service.accept(proposal.id())));
        assertEquals(0, town.number("SELECT COUNT(*) FROM match_weights WHERE active"));
        assertEquals(WeightsDecision.DONE, withWeights(service -> service.reject(proposal.id())));
    }

    @Test
    void aPreviewTellsWhichLinksWouldFall() {
        town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        town.registered("1", "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        var strict = ActiveWeights.read(strict());
        var preview = town.inTransaction(connection -> new WeightsTrial(connection, strict, 1).preview());
        assertEquals(1, preview.suspended());
        assertEquals(WeightsEffect.SUSPENDED, preview.changes().get(0).kind());
        assertEquals(
                List.of("LINKED"),
                town.rows("SELECT kind FROM registration_decision").stream()
                        .map(row -> row.get("kind"))
                        .toList());
    }

    /** The released weights, with thresholds that nothing reaches. */
    private static String strict() {
        try (var released = ActiveWeights.class.getResourceAsStream(
                "/jp/lg/nayoro/polaris/identity/service/match/" + Weights.RELEASED)) {
            return new String(released.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^(auto|review) = .*$", "$1 = 900");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void oneToReview() {
        town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        town.registered("1", "高橋 ハナ", "タカハシ ハナ", BORN, "旭川市神居1-2-3", null);
        town.match();
    }

    private <T> T withWeights(Function<WeightsService, T> work) {
        return town.db.inTransaction(em -> work.apply(weights(em)));
    }

    private WeightsService weights(EntityManager em) {
        var service = new WeightsService();
        service.em = em;
        service.clock = clock;
        service.caller = clerk();
        service.trail = new AuditTrail();
        service.active = new ActiveWeights();
        service.active.em = em;
        service.queue = new MatchQueue();
        service.queue.em = em;
        service.queue.clock = clock;
        service.queue.due = new EventStub<>(events);
        return service;
    }

    private CurrentCaller clerk() {
        return CallerStub.of(new Caller(
                "jimu01",
                who,
                "事務局 花",
                Profession.CITY_OFFICIAL,
                town.hospital,
                "事務局",
                FacilityKind.CITY,
                Set.of(Role.SECRETARIAT)));
    }
}
