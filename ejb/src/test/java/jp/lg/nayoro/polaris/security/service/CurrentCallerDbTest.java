package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A nurse at a hospital, who also answers for a home-nursing station; and the container's realm, which must agree. */
@ExtendWith(TestDatabase.class)
class CurrentCallerDbTest {

    /** The view reckons with the database's own clock, so this one must show the same day. */
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tokyo"));

    EntityManager em;
    Account account;
    StaffId atHospital;
    StaffId atStation;

    @BeforeEach
    void aNurseAtTwoInstitutions(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        atHospital = staff("0110000001", FacilityKind.HOSPITAL, "病院", Profession.NURSE);
        atStation = staff("0160000001", FacilityKind.HOME_NURSING, "訪問看護", Profession.HOME_NURSE);
        account = new Account("kango01", "$2a$10$x", atHospital, Set.of(Role.STAFF));
        account.worksAlsoAs(atStation, Set.of(Role.STAFF, Role.FACILITY_MANAGER));
        em.persist(account);
        em.flush();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            # nothing happened: at the hospital, with the roles of the hospital alone
            UPDATE account SET version = version                                                -> 病院 STAFF
            # she left it, it was suspended, is closed, closes today or yesterday, begins tomorrow: the station is left
            UPDATE staff SET state = 'LEFT' WHERE profession = 'NURSE'                          -> 訪問看護 FACILITY_MANAGER STAFF
            UPDATE staff SET state = 'SUSPENDED' WHERE profession = 'NURSE'                     -> 訪問看護 FACILITY_MANAGER STAFF
            UPDATE facility SET state = 'SUSPENDED' WHERE name = '病院'                           -> 訪問看護 FACILITY_MANAGER STAFF
            UPDATE facility SET state = 'CLOSED' WHERE name = '病院'                              -> 訪問看護 FACILITY_MANAGER STAFF
            UPDATE facility SET closed_from = '{today}' WHERE name = '病院'                       -> 訪問看護 FACILITY_MANAGER STAFF
            UPDATE facility SET closed_from = '{today}' - INTERVAL 1 DAY WHERE name = '病院'      -> 訪問看護 FACILITY_MANAGER STAFF
            UPDATE facility SET joined_on = '{today}' + INTERVAL 1 DAY WHERE name = '病院'        -> 訪問看護 FACILITY_MANAGER STAFF
            # it closes tomorrow: today still counts
            UPDATE facility SET closed_from = '{today}' + INTERVAL 1 DAY WHERE name = '病院'      -> 病院 STAFF
            # nothing is left
            UPDATE staff SET state = 'LEFT'                                                     -> ''
            UPDATE staff SET state = 'REQUESTED'                                                -> ''
            UPDATE facility SET closed_from = '{today}'                                         -> ''
            UPDATE account SET state = 'SUSPENDED'                                              -> ''
            # a place without any role is a place, but opens nothing
            DELETE FROM workplace_role                                                          -> 病院
            """)
    void isWhereTheyMayWorkAndTheRealmAgrees(String happened, String where) {
        em.createNativeQuery(happened.replace("{today}", LocalDate.now(CLOCK).toString()))
                .executeUpdate();
        assertEquals(where, inWords());
        assertEquals(where, signInInWords());
    }

    @Test
    void isElsewhereOnceTheySwitched() {
        account.switchTo(atStation);
        em.flush();
        assertEquals("訪問看護 FACILITY_MANAGER STAFF", inWords());
        assertEquals("訪問看護 FACILITY_MANAGER STAFF", signInInWords());
        assertEquals(
                List.of("病院"),
                caller("kango01").elsewhere().stream().map(Caller::facilityName).toList());
    }

    @Test
    void isNobodyWithoutAnAccount() {
        assertEquals(List.of(), caller("anonymous").elsewhere());
        assertEquals(true, caller("anonymous").find().isEmpty());
    }

    @Test
    void isReadOnce(TestDatabase.Connection db) {
        var statements = db.statementsOf(() -> {
            var caller = caller("kango01");
            caller.find();
            caller.elsewhere();
            caller.get();
        });
        assertEquals(1, statements.size(), statements.toString());
    }

    private String inWords() {
        return caller("kango01")
                .find()
                .map(who -> (who.facilityName() + " " + String.join(" ", new TreeSet<>(who.roles()))).strip())
                .orElse("");
    }

    /** What the two queries of configure.cli would find. */
    private String signInInWords() {
        var places = em.createNativeQuery(
                        "SELECT f.name FROM sign_in i JOIN staff s ON s.id = i.staff_id JOIN facility f ON f.id = s.facility_id"
                                + " WHERE i.login = 'kango01' AND i.password_hash IS NOT NULL")
                .getResultList();
        var roles = em.createNativeQuery("SELECT role FROM sign_in_role WHERE login = 'kango01' ORDER BY role")
                .getResultList();
        var all = new java.util.ArrayList<String>();
        places.forEach(place -> all.add(place.toString()));
        roles.forEach(role -> all.add(role.toString()));
        return String.join(" ", all);
    }

    private CurrentCaller caller(String login) {
        var caller = new CurrentCaller();
        caller.em = em;
        caller.clock = CLOCK;
        caller.principal = () -> login;
        return caller;
    }

    private StaffId staff(String number, FacilityKind kind, String name, Profession profession) {
        var facility = new Facility(number, kind, name, "カナ", LocalDate.of(2026, 4, 1));
        em.persist(facility);
        em.flush();
        var staff = new Staff(facility.id(), "三上 香織", "ミカミ カオリ", profession);
        em.persist(staff);
        em.flush();
        return staff.id();
    }
}
