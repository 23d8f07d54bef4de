package jp.lg.nayoro.polaris.identity.service.online;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.entity.ReviewKind;
import jp.lg.nayoro.polaris.identity.service.LinkingForTests;
import jp.lg.nayoro.polaris.identity.service.LinkingResult;
import jp.lg.nayoro.polaris.identity.service.PairRefused;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The worklist, over what the matching left to persons. */
@ExtendWith(TestDatabase.class)
class ReviewDbTest {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDate BORN = MatchTown.BORN;

    final List<Object> events = new ArrayList<>();
    MatchTown town;
    StaffId who;
    Clock clock = Clock.fixed(MatchTown.NOW.plusHours(1).atZone(JST).toInstant(), JST);

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        town = new MatchTown(db);
        who = town.clerk;
    }

    @Test
    void showsThePairWithItsLinesAndItsInstitution() {
        oneToReview();
        var desk = desk();
        assertEquals(1, desk.waiting());
        assertEquals("高橋 ハナ", desk.next().resident().name());
        assertEquals("市立病院", desk.next().registration().facilityName());
        assertFalse(desk.next().lines().isEmpty());
        assertTrue(desk.next().task().reason().contains("同姓同名"));
    }

    @Test
    void namesTheOtherCandidates() {
        town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN, "旭川市神居9-9-9", null);
        oneToReview();
        assertEquals(1, desk().next().rivals().size());
    }

    @Test
    void putsWhatConcernsAnExistingLinkFirst() {
        oneToReview();
        var linked = town.registered("2", "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        town.describedAs(linked, "田中 サブロウ", "タナカ サブロウ", BORN.minusYears(9).plusDays(40), "札幌市1-1", null);
        town.match();
        assertEquals(ReviewKind.SUSPENDED, desk().next().task().kind());
    }

    @Test
    void isNarrowedToAnInstitutionAndAKind() {
        oneToReview();
        assertNull(withService(service -> service.desk(new FacilityId(town.hospital.value() + 1), null))
                .next());
        assertNull(
                withService(service -> service.desk(null, ReviewKind.SUSPENDED)).next());
        assertEquals(
                ReviewKind.NEW,
                withService(service -> service.desk(town.hospital, ReviewKind.NEW))
                        .next()
                        .task()
                        .kind());
    }

    @Test
    void keepsAFirstOpinionAndDoesNotAskItsAuthorAgain() {
        oneToReview();
        var pair = desk().next();
        assertInstanceOf(LinkingResult.SecondNeeded.class, withService(service -> service.same(pair, "保険証で確認")));
        assertNull(desk().next());
        assertEquals(1, desk().aside());
    }

    @Test
    void linksWhenASecondPersonAgrees() {
        oneToReview();
        var pair = desk().next();
        withService(service -> service.same(pair, "保険証で確認"));
        who = town.colleague;
        assertInstanceOf(LinkingResult.Decided.class, withService(service -> service.same(pair, "電話で確認")));
        assertNull(desk().next());
        assertEquals(
                "CONFIRMED",
                town.registration(pair.registration().registration()).get("link_state"));
    }

    @Test
    void neverAsksAgainForWhatWasRefused() {
        oneToReview();
        var pair = desk().next();
        withService(service -> service.other(pair, "同姓同名の別人"));
        assertTrue(events.stream().anyMatch(PairRefused.class::isInstance));
        town.due(SubjectKind.REGISTRATION, pair.registration().id());
        town.match();
        assertNull(desk().next());
    }

    @Test
    void putsAsideUntilTomorrow() {
        oneToReview();
        var pair = desk().next();
        withService(service -> {
            service.putAside(pair.registration().registration());
            return null;
        });
        assertNull(desk().next());
        assertEquals(1, desk().aside());
        clock = Clock.offset(clock, Duration.ofDays(1));
        assertEquals(1, desk().waiting());
    }

    @Test
    void letsASuspendedLinkHoldAgain() {
        var pair = suspended();
        withService(service -> service.same(pair, "電話で確認"));
        var after = town.registration(pair.registration().registration());
        assertEquals(pair.resident().id(), after.get("resident_id"));
        assertEquals("CONFIRMED", after.get("link_state"));
    }

    @Test
    void takesASuspendedLinkBack() {
        var pair = suspended();
        withService(service -> service.other(pair, "番号の使い回し"));
        assertEquals(
                List.of("LINKED", "SUSPENDED", "UNLINKED"),
                town.history(pair.registration().registration()));
    }

    @Test
    void opensInASmallNumberOfStatements() {
        oneToReview();
        var statements = town.db.statementsOf(this::desk);
        assertEquals(5, statements.size(), statements.toString());
    }

    private void oneToReview() {
        town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        town.registered("1", "高橋 ハナ", "タカハシ ハナ", BORN, "旭川市神居1-2-3", null);
        town.match();
    }

    private ReviewCase suspended() {
        town.enrolled("高橋 ハナ", "タカハシ ハナ", BORN);
        var sent = town.registered("1", "高橋 ハナ", "タカハシ ハナ", BORN, MatchTown.HOME, MatchTown.PHONE);
        town.match();
        town.describedAs(sent, "高橋 サブロウ", "タカハシ サブロウ", LocalDate.of(1951, 11, 23), "札幌市1-1", null);
        town.match();
        return desk().next();
    }

    private ReviewDesk desk() {
        return withService(service -> service.desk(null, null));
    }

    private <T> T withService(Function<ReviewService, T> work) {
        return town.db.inTransaction(em -> {
            var service = new ReviewService();
            service.em = em;
            service.clock = clock;
            service.trail = new AuditTrail();
            service.linking = LinkingForTests.on(em, clock, clerk(), events);
            return work.apply(service);
        });
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
