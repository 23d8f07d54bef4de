package jp.lg.nayoro.polaris.identity.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Done;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A thousand steps in any order: tying, untying, suspending, saying 別人, merging and undoing, posting, consenting. After each
 * of them nothing is lost and nothing is left at an enrolment that is given up, and the history replayed gives the links; and
 * when all merges are undone, what was there at first is where it was.
 */
@ExtendWith(TestDatabase.class)
class IdentityPropertyDbTest {

    private static final int STEPS = 1000;
    private static final List<String> MOVED = List.of("consent", "certification", "post");

    private EntityManager em;
    private TwoSecretaries town;
    private Random random;
    private final List<ResidentId> residents = new ArrayList<>();
    private final List<RegistrationId> registrations = new ArrayList<>();
    private final Deque<Long> merges = new ArrayDeque<>();
    private final Map<Long, ResidentId> writtenFor = new HashMap<>();
    private final Map<RegistrationId, ResidentId> tiedTo = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private long ledger;

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7, 42})
    void losesNothingAndLeavesNothingBehind(long seed, TestDatabase.Connection db) {
        random = new Random(seed);
        em = db.entityManager();
        em.getTransaction().begin();
        try {
            aTown();
            for (int step = 0; step < STEPS; step++) {
                step();
                em.flush();
                em.clear();
                if (step % 10 == 0) {
                    nothingIsLost("seed " + seed + ", step " + step);
                }
            }
            undoAll();
            nothingIsLost("seed " + seed + ", all undone");
            everythingIsWhereItWasWritten();
            assertEquals(
                    Set.of(
                            "link", "unlink", "refuse", "lift", "suspend", "resume", "merge", "undo", "post", "consent",
                            "look"),
                    done,
                    "every kind of step has to have happened, or the test shows nothing");
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private void aTown() {
        town = new TwoSecretaries(em);
        for (int i = 0; i < 6; i++) {
            residents.add(town.resident("高橋 ハナ", "タカハシ ハナ"));
        }
        for (int i = 0; i < 12; i++) {
            registrations.add(town.registration(anInstitution(), "高橋 ハナ", "タカハシ ハナ", "名寄市大通南1-2-3"));
        }
    }

    private void step() {
        town.later();
        switch (random.nextInt(11)) {
            case 0, 1 -> link();
            case 2 -> unlink();
            case 3 -> tell("refuse", town.linking(town.clerk).refuse(aRegistration(), aResident(), "別人"));
            case 4 -> tell("lift", town.linking(town.clerk).liftRefusal(aRegistration(), aResident(), "誤り"));
            case 5 -> suspendOrResume();
            case 6 -> merge();
            case 7 -> undo();
            case 8 -> {
                var post = town.post(aResident(), town.nurse, town.hospital);
                writtenFor.put(post.getId(), post.getResident());
                done.add("post");
            }
            case 9 -> consent();
            default -> {
                town.looked(town.nurse, town.hospital, aResident(), "record.matrix");
                ledger++;
                done.add("look");
            }
        }
    }

    private void link() {
        var registration = aRegistration();
        var resident = aResident();
        if (tell("link", town.linking(town.clerk).link(registration, resident, null))) {
            tiedTo.put(registration, resident);
        }
    }

    private void unlink() {
        var registration = aRegistration();
        if (tell("unlink", town.linking(town.clerk).unlink(registration, "取り違え"))) {
            tiedTo.remove(registration);
        }
    }

    private boolean tell(String what, LinkingResult result) {
        if (result instanceof LinkingResult.Decided) {
            done.add(what);
        }
        return result instanceof LinkingResult.Decided;
    }

    private void suspendOrResume() {
        var registration = em.find(Registration.class, aRegistration().value());
        if (registration.suspendedFrom().isPresent()) {
            tell("resume", town.linking(town.clerk).resume(registration.id(), "確認"));
        } else if (registration.resident().isPresent()) {
            tell(
                    "suspend",
                    LinkingForTests.suspension(em, town.clock(), town.secretary(town.clerk), town.fired)
                            .suspend(registration, "確認中"));
        }
    }

    private void merge() {
        var from = aResident();
        var into = aResident();
        if (from.equals(into) || standing().size() < 3) {
            return;
        }
        if (town.merging(town.clerk).propose(from, into, "二重加入") instanceof Done proposed) {
            em.clear();
            town.merging(town.colleague).confirm(proposed.merge());
            merges.push(proposed.merge());
            done.add("merge");
        }
    }

    private void undo() {
        if (!merges.isEmpty() && town.merging(town.clerk).undo(merges.peek(), "別人") instanceof Done) {
            merges.pop();
            done.add("undo");
        }
    }

    private void undoAll() {
        while (!merges.isEmpty()) {
            town.later();
            undo();
            em.flush();
            em.clear();
        }
    }

    private void consent() {
        var resident = aResident();
        var today = TwoSecretaries.TODAY;
        var inForce = em.createNamedQuery(Consent.IN_FORCE, Consent.class)
                .setParameter("resident", resident)
                .setParameter("today", today)
                .getResultList();
        if (!inForce.isEmpty() && random.nextInt(3) == 0) {
            inForce.get(0).withdraw(town.clerk, town.now, "本人の希望");
            return;
        }
        inForce.forEach(consent -> consent.end(ConsentState.SUPERSEDED, town.clerk, town.now));
        var scope = new ConsentScope(
                random.nextBoolean() ? ConsentMethod.FACILITY_LIST : ConsentMethod.BLANKET,
                Set.of(anInstitution()),
                Set.of(DataCategory.values()[1 + random.nextInt(3)]));
        town.consent(resident, scope, today.plusDays(30 + random.nextInt(300)));
        done.add("consent");
    }

    private void nothingIsLost(String when) {
        for (var table : MOVED) {
            assertEquals(
                    0,
                    number("SELECT COUNT(*) FROM " + table + " t JOIN resident r ON r.id = t.resident_id"
                            + " WHERE r.merged_into IS NOT NULL"),
                    when + ": left behind in " + table);
        }
        assertEquals(
                0,
                number(
                        "SELECT COUNT(*) FROM registration t JOIN resident r"
                                + " ON r.id = COALESCE(t.resident_id, t.suspended_resident_id) WHERE r.merged_into IS NOT NULL"),
                when);
        assertEquals(writtenFor.size(), number("SELECT COUNT(*) FROM post"), when);
        assertEquals(ledger, number("SELECT COUNT(*) FROM audit_event"), when);
        assertEquals(registrations.size(), number("SELECT COUNT(*) FROM registration"), when);
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM (SELECT resident_id FROM consent WHERE state = 'REGISTERED'"
                        + " GROUP BY resident_id HAVING COUNT(*) > 1) twice"),
                when + ": two consents hold");
        registrations.forEach(registration -> theHistoryGivesTheLink(registration, when));
    }

    private void theHistoryGivesTheLink(RegistrationId id, String when) {
        var registration = em.find(Registration.class, id.value());
        var history =
                LinkHistory.of(em.createNamedQuery(RegistrationDecision.OF_REGISTRATION, RegistrationDecision.class)
                        .setParameter("registration", id)
                        .getResultList());
        assertEquals(registration.holder(), history.holder(), when);
        assertEquals(registration.suspendedFrom().isPresent(), history.isSuspended(), when);
    }

    private void everythingIsWhereItWasWritten() {
        assertEquals(residents.size(), standing().size());
        var now = new TreeMap<Long, ResidentId>();
        for (Object row :
                em.createNativeQuery("SELECT id, resident_id FROM post").getResultList()) {
            var cells = (Object[]) row;
            now.put(((Number) cells[0]).longValue(), new ResidentId(((Number) cells[1]).longValue()));
        }
        assertEquals(new TreeMap<>(writtenFor), now);
        registrations.forEach(registration -> assertEquals(
                Optional.ofNullable(tiedTo.get(registration)),
                em.find(Registration.class, registration.value()).holder()));
        assertTrue(
                em.createQuery(
                                        "SELECT COUNT(c) FROM Consent c WHERE c.merge IS NOT NULL AND c.state = :state",
                                        Long.class)
                                .setParameter("state", ConsentState.REGISTERED)
                                .getSingleResult()
                        == 0,
                "what a merge made of two consents outlived it");
    }

    private List<ResidentId> standing() {
        return residents.stream()
                .filter(id -> em.find(Resident.class, id.value()).survivor().isEmpty())
                .toList();
    }

    private ResidentId aResident() {
        var standing = standing();
        return standing.get(random.nextInt(standing.size()));
    }

    private RegistrationId aRegistration() {
        return registrations.get(random.nextInt(registrations.size()));
    }

    private FacilityId anInstitution() {
        return random.nextBoolean() ? town.hospital : town.pharmacy;
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
