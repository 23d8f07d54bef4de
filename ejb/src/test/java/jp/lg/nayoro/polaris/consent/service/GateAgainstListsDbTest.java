package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.board.entity.BoardAudience;
import jp.lg.nayoro.polaris.board.entity.BoardNewsRow;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.consent.entity.OwnPatientRow;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Lists, counts and badges hold the rule of the gate inside their queries (T-X4): in towns made at random they name exactly
 * the residents that the gate shows, and so tell nothing of the others.
 */
@ExtendWith(TestDatabase.class)
class GateAgainstListsDbTest {

    private static final LocalDate TODAY = SecretariatAtWork.TODAY;
    private static final int RESIDENTS = 60;
    private static final int FACILITIES = 5;
    private static final int STAFF = 12;

    EntityManager em;
    final List<FacilityId> facilities = new ArrayList<>();
    final List<Member> staff = new ArrayList<>();
    final List<ResidentId> residents = new ArrayList<>();

    record Member(StaffId id, FacilityId facility, Profession profession, String login) {}

    @BeforeEach
    void begin(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void listsNameExactlyThoseWhomTheGateShows(int seed) {
        town(new Random(seed));
        var shown = 0;
        for (var one : staff) {
            var gate = gateOf(one);
            var people = residents.stream()
                    .filter(resident -> gate.decide(resident, DataCategory.IDENTITY) instanceof Allowed)
                    .collect(toSet());
            var boards = residents.stream()
                    .filter(resident -> gate.decide(resident, DataCategory.BOARD) instanceof Allowed)
                    .collect(toSet());
            assertEquals(people, peopleOf(one), one.toString());
            assertEquals(boards, boardsOf(one), one.toString());
            shown += people.size();
        }
        assertTrue(shown > 20 && shown < STAFF * RESIDENTS, shown + " shown: no town to try a rule in");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void aBoardIsAnnouncedExactlyToThoseWhoMayReadIt(int seed) {
        town(new Random(seed));
        for (var resident : residents) {
            var readers = staff.stream()
                    .filter(one -> gateOf(one).decide(resident, DataCategory.BOARD) instanceof Allowed)
                    .map(Member::login)
                    .collect(toSet());
            var told = new HashSet<String>();
            consentOf(resident)
                    .filter(consent -> consent.scope().covers(DataCategory.BOARD) && isLiving(resident))
                    .ifPresent(consent -> told.addAll(audience(resident, consent)));
            assertEquals(readers, told, resident.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void anInstitutionKnowsAsEnrolledExactlyThoseWhoLetItKnow(int seed) {
        town(new Random(seed));
        for (var facility : facilities) {
            var letKnow = residents.stream()
                    .filter(this::isLiving)
                    .filter(resident -> consentOf(resident)
                            .filter(consent -> consent.scope().covers(facility))
                            .isPresent())
                    .collect(toSet());
            assertEquals(letKnow, enrolledAt(facility));
        }
    }

    private void town(Random random) {
        for (var number = 0; number < FACILITIES; number++) {
            facilities.add(
                    persisted(new Facility("011000000" + number, FacilityKind.CLINIC, "施設" + number, "シセツ", TODAY))
                            .id());
        }
        var professions = Profession.values();
        for (var number = 0; number < STAFF; number++) {
            var facility = facilities.get(random.nextInt(FACILITIES));
            var profession = professions[random.nextInt(professions.length)];
            var id = persisted(new Staff(facility, "職員 " + number, "ショクイン", profession))
                    .id();
            persisted(new Account("login" + number, "$2a$10$hash", id, Set.of(Role.STAFF)));
            staff.add(new Member(id, facility, profession, "login" + number));
        }
        for (var number = 0; number < RESIDENTS; number++) {
            resident(random, number);
        }
        em.flush();
        em.clear();
    }

    private void resident(Random random, int number) {
        var person = persisted(new Resident(
                NameFolding.fold("加入 " + number, "カニュウ"), LocalDate.of(1940, 1, 1), Sex.FEMALE, TODAY.atStartOfDay()));
        residents.add(person.id());
        if (random.nextInt(10) == 0) {
            person.died(TODAY.minusDays(3));
        } else if (random.nextInt(10) == 0) {
            person.movedOut(TODAY.minusDays(3));
        }
        staff.forEach(one -> {
            if (random.nextInt(3) == 0) {
                join(random, person.id(), one);
            }
        });
        if (random.nextInt(8) > 0) {
            consent(random, person.id());
        }
    }

    private void join(Random random, ResidentId resident, Member one) {
        var since = TODAY.plusDays(random.nextInt(40) - 35);
        var member = new CareTeamMember(resident, one.id(), since, one.id(), TODAY.atStartOfDay());
        if (random.nextInt(4) == 0) {
            member.endOn(since.plusDays(random.nextInt(40)), TODAY.atStartOfDay());
        }
        persisted(member);
    }

    private void consent(Random random, ResidentId resident) {
        var from = TODAY.plusDays(random.nextInt(30) - 27);
        var consent = persisted(new Consent(
                resident,
                scope(random),
                from,
                from.plusDays(random.nextInt(60)),
                SecretariatAtWork.signature(),
                staff.get(0).id(),
                TODAY.atStartOfDay()));
        if (random.nextInt(8) == 0) {
            consent.withdraw(staff.get(0).id(), TODAY.atTime(8, 0), "申出");
        }
    }

    private ConsentScope scope(Random random) {
        var method = ConsentMethod.values()[random.nextInt(ConsentMethod.values().length)];
        var named = new HashSet<FacilityId>();
        facilities.forEach(facility -> {
            if (random.nextInt(method.namesInstitutions() ? 2 : 5) == 0) {
                named.add(facility);
            }
        });
        if (method.namesInstitutions() && named.isEmpty()) {
            named.add(facilities.get(0));
        }
        var people = new HashSet<StaffId>();
        if (method == ConsentMethod.PER_PERSON) {
            people.add(staff.get(random.nextInt(STAFF)).id());
            people.add(staff.get(random.nextInt(STAFF)).id());
        }
        var categories = new HashSet<DataCategory>(Set.of(DataCategory.MEDICATION));
        if (random.nextInt(3) > 0) {
            categories.add(DataCategory.BOARD);
        }
        return new ConsentScope(method, named, people, categories);
    }

    private Set<ResidentId> peopleOf(Member one) {
        return em.createNamedQuery(CareTeamMember.RESIDENTS_OF_STAFF, MyResidentRow.class)
                .setParameter("staff", one.id())
                .setParameter("facility", one.facility())
                .setParameter("today", TODAY)
                .getResultStream()
                .map(row -> new ResidentId(row.id()))
                .collect(toSet());
    }

    private Set<ResidentId> boardsOf(Member one) {
        return em.createNamedQuery(BoardNewsRow.OF_STAFF, BoardNewsRow.class)
                .setParameter("reader", one.id())
                .setParameter("staff", one.id())
                .setParameter("facility", one.facility())
                .setParameter("today", TODAY)
                .setParameter("never", TODAY.atStartOfDay())
                .getResultStream()
                .map(BoardNewsRow::resident)
                .collect(toSet());
    }

    private List<String> audience(ResidentId resident, Consent consent) {
        return em.createNamedQuery(BoardAudience.LOGINS, String.class)
                .setParameter("resident", resident)
                .setParameter("consent", consent.id().value())
                .setParameter("today", TODAY)
                .setParameter("role", Role.STAFF)
                .getResultList();
    }

    private Set<ResidentId> enrolledAt(FacilityId facility) {
        return em.createNamedQuery(OwnPatientRow.ENROLLED_AMONG, Long.class)
                .setParameter("residents", residents)
                .setParameter("facility", facility)
                .setParameter("today", TODAY)
                .getResultStream()
                .map(ResidentId::new)
                .collect(toSet());
    }

    private Optional<Consent> consentOf(ResidentId resident) {
        return em.createNamedQuery(Consent.IN_FORCE, Consent.class)
                .setParameter("resident", resident)
                .setParameter("today", TODAY)
                .getResultStream()
                .findFirst();
    }

    private boolean isLiving(ResidentId resident) {
        var person = em.find(Resident.class, resident.value());
        return person.getDiedOn() == null && person.getMovedOutOn() == null;
    }

    private DisclosurePolicy gateOf(Member one) {
        return Gate.before(
                em,
                Clock.fixed(TODAY.atTime(9, 0).atZone(SecretariatAtWork.JST).toInstant(), SecretariatAtWork.JST),
                CallerStub.of(new Caller(
                        one.login(),
                        one.id(),
                        "氏名",
                        one.profession(),
                        one.facility(),
                        "施設",
                        FacilityKind.CLINIC,
                        Set.of(Role.STAFF))));
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
