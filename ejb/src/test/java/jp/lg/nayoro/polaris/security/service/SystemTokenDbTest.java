package jp.lg.nayoro.polaris.security.service;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SystemPurpose;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A hospital's record system is given a key. */
@ExtendWith(TestDatabase.class)
class SystemTokenDbTest {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0, 10).atZone(JST).toInstant(), JST);

    final List<Object> told = new ArrayList<>();

    EntityManager em;
    FacilityId hospital;
    SystemTokenService tokens;
    SystemDoor door;

    @BeforeEach
    void aSecretary(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        hospital = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "市立病院", "シリツビョウイン", TODAY.minusYears(1)))
                .id();
        var secretary = persisted(new Staff(hospital, "事務 一郎", "ジム イチロウ", Profession.CITY_OFFICIAL));
        var caller = new Caller(
                "jimukyoku",
                secretary.id(),
                "事務 一郎",
                Profession.CITY_OFFICIAL,
                hospital,
                "市",
                FacilityKind.HOSPITAL,
                Set.of(Role.SECRETARIAT));
        tokens = new SystemTokenService();
        tokens.em = em;
        tokens.clock = CLOCK;
        tokens.caller = CallerStub.of(caller);
        tokens.stepUp = new StepUp();
        tokens.stepUp.session = new CallerSession();
        tokens.stepUp.clock = CLOCK;
        tokens.stepUp.policies = new SecurityPolicies();
        tokens.stepUp.policies.em = em;
        tokens.acts = new EventStub<>(told);
        door = doorAt(CLOCK);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void opensByItsSecretOnlyAndTheDatabaseKeepsAHash() {
        var issued = issue();
        var entry = assertInstanceOf(SystemEntry.Open.class, door.enter(issued.secret()));
        assertEquals("system:" + issued.id(), entry.login());
        assertInstanceOf(SystemEntry.Refused.class, door.enter(issued.secret() + "x"));
        var kept = (byte[])
                em.createNativeQuery("SELECT token_hash FROM system_token").getSingleResult();
        assertEquals(32, kept.length);
        assertFalse(issued.toString().contains(issued.secret()));
    }

    @Test
    void actsForItsInstitutionInNoRoleButThatOfASystem() {
        var issued = issue();
        var caller = callerNamed("system:" + issued.id()).get();
        assertEquals(hospital, caller.facility());
        assertEquals(Set.of(Role.SYSTEM), caller.roles());
        assertEquals(Set.of("LAB", "MEDICATION"), caller.system().categories());
    }

    @Test
    void neverOpensAgainOnceItIsRevoked() {
        var issued = issue();
        tokens.revoke(issued.id(), "入れ替えのため");
        em.flush();
        em.clear();
        assertInstanceOf(SystemEntry.Refused.class, door.enter(issued.secret()));
        assertTrue(callerNamed("system:" + issued.id()).find().isEmpty());
        assertThrows(IllegalStateException.class, () -> tokens.revoke(issued.id(), "もう一度"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            UPDATE system_token SET expires_on = '2026-11-24'         -> true
            UPDATE system_token SET expires_on = '2026-11-23'         -> false
            UPDATE facility SET closed_from = '2026-11-24'            -> false
            UPDATE facility SET state = 'SUSPENDED'                   -> false
            """)
    void opensUntilItsLastDayAndWhileItsInstitutionTakesPart(String change, boolean opens) {
        var issued = issue();
        em.createNativeQuery(change).executeUpdate();
        em.clear();
        assertEquals(opens, door.enter(issued.secret()) instanceof SystemEntry.Open);
        assertEquals(opens, callerNamed("system:" + issued.id()).find().isPresent());
    }

    @Test
    void isNotIssuedForLongerThanAYear() {
        var longer = new SystemPurpose(
                "電子カルテ", "共有", "情報 花子", Set.of("LAB"), TODAY.plusMonths(12).plusDays(1));
        assertThrows(IllegalArgumentException.class, () -> tokens.issue(hospital, longer));
    }

    @Test
    void isNotIssuedWithoutAFreshProofOfWhoIsThere() {
        tokens.stepUp.session.ofPage(null);
        assertThrows(StepUpRequiredException.class, this::issue);
    }

    @Test
    void isToldToWaitOnceItAskedTooOftenInAMinute() {
        var issued = issue();
        for (int i = 0; i < SystemPace.PER_MINUTE; i++) {
            assertInstanceOf(SystemEntry.Open.class, door.enter(issued.secret()));
        }
        assertEquals(
                50,
                assertInstanceOf(SystemEntry.TooFast.class, door.enter(issued.secret()))
                        .seconds());
        door.pace.clock = Clock.offset(CLOCK, Duration.ofSeconds(50));
        assertInstanceOf(SystemEntry.Open.class, door.enter(issued.secret()));
    }

    @Test
    void standsInTheListWithItsLastUse() {
        var issued = issue();
        door.enter(issued.secret());
        em.clear();
        var row = tokens.rows().get(0);
        assertEquals(LocalDateTime.now(CLOCK), row.lastUsedAt());
        assertEquals("市立病院", row.facility());
        assertEquals(
                Set.of("LAB", "MEDICATION"), tokens.categoriesOf(tokens.rows()).get(issued.id()));
    }

    @Test
    void tellsTheLedgerOfIssuingRevokingAndRefusing() {
        var issued = issue();
        tokens.revoke(issued.id(), "入れ替え");
        em.flush();
        em.clear();
        door.enter(issued.secret());
        door.enter("polaris_nobody");
        assertEquals(
                List.of(
                        "issued " + issued.id() + " facility=" + hospital,
                        "revoked " + issued.id(),
                        "not open",
                        "unknown"),
                told.stream().map(act -> ((SecurityAct) act).detail()).toList());
    }

    private IssuedToken issue() {
        var issued = tokens.issue(
                hospital, new SystemPurpose("電子カルテ", "共有", "情報 花子", Set.of("LAB", "MEDICATION"), TODAY.plusMonths(6)));
        em.flush();
        em.clear();
        return issued;
    }

    private SystemDoor doorAt(Clock clock) {
        var there = new SystemDoor();
        there.em = em;
        there.clock = clock;
        there.pace = new SystemPace();
        there.pace.clock = clock;
        there.acts = tokens.acts;
        return there;
    }

    private CurrentCaller callerNamed(String login) {
        var caller = new CurrentCaller();
        Principal principal = () -> login;
        caller.principal = principal;
        caller.em = em;
        caller.clock = CLOCK;
        return caller;
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
