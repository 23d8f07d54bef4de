package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.SecurityRules;
import jp.lg.nayoro.polaris.security.entity.SignInStep;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** The services of signing in as two nodes have them: over one database, each call in a transaction of its own. */
final class Doors {

    static final String PASSWORD = "right-password-2026";
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    final TestDatabase.Connection db;
    final List<Object> acts = Collections.synchronizedList(new ArrayList<>());
    Instant now =
            LocalDate.now(Clock.system(JAPAN)).atTime(10, 0, 15).atZone(JAPAN).toInstant();
    SecurityKeys keys = new SecurityKeys("1:only-while-testing-only-while-testing");
    SecurityRules rules = SecurityRules.STANDARD;
    FacilityId place;

    Doors(TestDatabase.Connection db) {
        this.db = db;
        place = db.inTransaction(em -> {
            var station =
                    new Facility("0160000001", FacilityKind.HOME_NURSING, "訪問看護", "ホウモンカンゴ", LocalDate.of(2020, 4, 1));
            em.persist(station);
            em.flush();
            return new FacilityId((Long) id(em, station));
        });
    }

    StaffId person(String login, String role) {
        return db.inTransaction(em -> {
            var staff = new Staff(place, login, "シケン", Profession.HOME_NURSE);
            em.persist(staff);
            em.flush();
            var id = new StaffId((Long) id(em, staff));
            em.persist(new Account(login, "$2a$10$x", id, Set.of(role)));
            return id;
        });
    }

    boolean isEnrolled(String login) {
        return factors(factors -> factors.isEnrolled(login));
    }

    long codesLeft(String login) {
        return factors(factors -> factors.recoveryCodesLeft(login));
    }

    private static Object id(EntityManager em, Object entity) {
        return em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Clock clock() {
        return Clock.fixed(now, JAPAN);
    }

    <T> T factors(Function<SecondFactorService, T> call) {
        return db.inTransaction(em -> call.apply(factors(em)));
    }

    <T> T terminals(Function<TerminalDoor, T> call) {
        return db.inTransaction(em -> call.apply(door(em)));
    }

    <T> T ledger(StaffId who, Function<TerminalService, T> call) {
        return db.inTransaction(em -> {
            var service = new TerminalService();
            service.em = em;
            service.clock = clock();
            service.keys = keys;
            service.caller = caller(who, "jimukyoku");
            service.acts = new EventStub<>(acts);
            return call.apply(service);
        });
    }

    <T> T resets(StaffId who, String login, Function<CredentialResetService, T> call) {
        return db.inTransaction(em -> {
            var service = new CredentialResetService();
            service.em = em;
            service.clock = clock();
            service.keys = keys;
            service.caller = caller(who, login);
            service.stepUp = stepUp(null);
            service.recovery = recovery(em);
            service.hashing = new PasswordHashing();
            service.sessions = sessions(em);
            service.acts = new EventStub<>(acts);
            return call.apply(service);
        });
    }

    SessionStanding sessions(EntityManager em) {
        var sessions = new SessionStanding();
        sessions.em = em;
        sessions.clock = clock();
        return sessions;
    }

    /** As a call from no page, or of a page whose owner gave the last proof at a moment. */
    StepUp stepUp(CallerSession session) {
        var stepUp = new StepUp();
        stepUp.session = session == null ? new CallerSession() : session;
        stepUp.policies = policies();
        stepUp.clock = clock();
        return stepUp;
    }

    /** Each call commits, as the container's REQUIRES_NEW does. */
    SignInGuard guard() {
        return new SignInGuard() {
            @Override
            public boolean admit(SignInStep step, String login) {
                return db.inTransaction(em -> inside(em).admit(step, login));
            }

            @Override
            public void succeeded(SignInStep step, String login) {
                db.doInTransaction(em -> inside(em).succeeded(step, login));
            }
        };
    }

    private SignInGuard inside(EntityManager em) {
        var guard = new SignInGuard();
        guard.em = em;
        guard.clock = clock();
        guard.keys = keys;
        guard.policies = policies();
        return guard;
    }

    private SecondFactorService factors(EntityManager em) {
        var service = new SecondFactorService();
        service.em = em;
        service.clock = clock();
        service.keys = keys;
        service.policies = policies();
        service.guard = guard();
        service.password = password();
        service.recovery = recovery(em);
        service.terminals = door(em);
        service.acts = new EventStub<>(acts);
        return service;
    }

    private PasswordProof password() {
        var proof = new PasswordProof() {
            @Override
            boolean isRight(String login, String password) {
                return PASSWORD.equals(password);
            }
        };
        proof.guard = guard();
        return proof;
    }

    private RecoveryCodes recovery(EntityManager em) {
        var recovery = new RecoveryCodes();
        recovery.em = em;
        recovery.keys = keys;
        return recovery;
    }

    private TerminalDoor door(EntityManager em) {
        var door = new TerminalDoor();
        door.em = em;
        door.clock = clock();
        door.keys = keys;
        door.policies = policies();
        door.acts = new EventStub<>(acts);
        return door;
    }

    private SecurityPolicies policies() {
        return new SecurityPolicies() {
            @Override
            public SecurityRules rules() {
                return rules;
            }
        };
    }

    private CurrentCaller caller(StaffId who, String login) {
        return CallerStub.of(new Caller(
                login,
                who,
                login,
                Profession.CITY_OFFICIAL,
                place,
                "市役所",
                FacilityKind.CITY,
                Set.of(Role.SECRETARIAT)));
    }
}
