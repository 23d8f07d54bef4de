package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationSource;
import jp.lg.nayoro.polaris.identity.entity.TaskState;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who met what while a registration was tied to the wrong resident, on a real database. */
@ExtendWith(TestDatabase.class)
class ContaminationDbTest {

    TestDatabase.Connection db;
    EntityManager em;
    TwoSecretaries town;
    ResidentId hana;
    RegistrationId wrong;

    @BeforeEach
    void aWrongLinkThatOthersLookedAt(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        town = new TwoSecretaries(em);
        hana = town.resident("高橋 ハナ", "タカハシ ハナ");
        wrong = town.registration(town.hospital, "高橋 ハナ", "タカハシ ハナ", "名寄市大通南1-2-3");
        town.looked(town.pharmacist, town.pharmacy, hana, "record.matrix"); // before: not theirs
        town.later();
        town.linking(town.clerk).link(wrong, hana, null);
        town.later();
        town.looked(town.pharmacist, town.pharmacy, hana, "record.entries");
        town.looked(town.pharmacist, town.pharmacy, hana, "report.print");
        town.looked(town.clerk, town.city, hana, "identity.card");
        town.post(hana, town.nurse, town.hospital);
        town.later();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theListStandsBeforeTheLinkIsTakenBack() {
        var list = town.contamination().ofLink(wrong);
        assertTrue(list.before());
        assertEquals(3, list.acts());
        var pharmacy = institution(list, "駅前薬局");
        assertEquals(1, pharmacy.viewed());
        assertEquals(1, pharmacy.takenOut());
        assertEquals(1, pharmacy.people());
        assertEquals(1, institution(list, "市立病院").posted());
    }

    @Test
    void theListStaysTheSameAfterwards() {
        var before = town.contamination().ofLink(wrong).institutions();
        long decision = unlink();
        town.later();
        town.looked(town.pharmacist, town.pharmacy, hana, "record.matrix"); // after: nothing wrong stands there
        var after = town.contamination().ofDecision(decision);
        assertEquals(before, after.institutions());
        assertEquals("取り違え", after.reason());
    }

    @Test
    void theViewHealsAtOnce() {
        unlink();
        assertTrue(em.createNamedQuery(Registration.SOURCES_OF_RESIDENT, RegistrationSource.class)
                .setParameter("resident", hana)
                .getResultList()
                .isEmpty());
    }

    @Test
    void aTaskIsOpenedForEachInstitution() {
        var tasks = town.contamination().ofDecision(unlink()).tasks();
        assertEquals(2, tasks.size());
        assertTrue(tasks.stream().allMatch(task -> task.state() == TaskState.OPEN));
        assertEquals(
                List.of(1, 2),
                tasks.stream().map(task -> task.exposures()).sorted().toList());
    }

    @Test
    void noTaskWhereNobodyMetAnything() {
        var unseen = town.registration(town.hospital, "高橋 ハナ", "タカハシ ハナ", "名寄市大通南1-2-3");
        town.linking(town.clerk).link(unseen, hana, null);
        town.later();
        var decided = (Decided) town.linking(town.clerk).unlink(unseen, "取り違え");
        assertTrue(town.contamination().ofDecision(decided.decision()).tasks().isEmpty());
    }

    @Test
    void aTaskGoesFromOpenToInformedToClosedAndKeepsBothNotes() {
        long decision = unlink();
        long task = town.contamination().ofDecision(decision).tasks().get(0).id();
        assertInstanceOf(TaskResult.Noted.class, town.contamination().informed(task, "電話で連絡"));
        assertInstanceOf(TaskResult.NotOpen.class, town.contamination().informed(task, "もう一度"));
        town.contamination().closed(task, "印刷物の廃棄を確認");
        assertInstanceOf(TaskResult.NotOpen.class, town.contamination().closed(task, "もう一度"));
        em.flush();
        var row = town.contamination().ofDecision(decision).tasks().get(0);
        assertEquals(TaskState.CLOSED, row.state());
        assertEquals("電話で連絡", row.informedNote());
        assertEquals("印刷物の廃棄を確認", row.closedNote());
    }

    @Test
    void whatWasMetUnderAnEnrolmentMergedMeanwhileIsListed() {
        var survivor = town.resident("髙橋 ハナ", "タカハシ ハナ");
        town.merged(hana, survivor);
        town.later();
        town.looked(town.nurse, town.hospital, survivor, "record.matrix");
        town.later();
        var list = town.contamination().ofLink(wrong);
        assertEquals(4, list.acts());
        assertEquals(
                List.of(hana, survivor),
                list.spans().stream().map(LinkSpan::resident).toList());
    }

    @Test
    void anUndoneMergeListsWhoMetTwoPeopleAsOne() {
        var other = town.resident("髙橋 ハナ", "タカハシ ハナ");
        long merge = town.merged(hana, other);
        assertThrows(NotFoundException.class, () -> town.contamination().ofMerge(merge));
        town.later();
        town.looked(town.pharmacist, town.pharmacy, other, "record.matrix");
        town.post(other, town.nurse, town.hospital);
        town.later();
        town.merging(town.clerk).undo(merge, "別人だった");
        town.later();
        town.looked(town.pharmacist, town.pharmacy, other, "record.matrix"); // afterwards: one person again
        em.flush();
        var list = town.contamination().ofMerge(merge);
        assertEquals(2, list.acts());
        assertEquals(2, list.tasks().size());
        assertEquals("別人だった", list.reason());
    }

    @Test
    void aSuspensionEndsTheSpan() {
        LinkingForTests.suspension(em, town.clock(), town.secretary(town.clerk), town.fired)
                .suspend(em.find(Registration.class, wrong.value()), "確認中");
        town.later();
        town.looked(town.pharmacist, town.pharmacy, hana, "record.matrix");
        assertEquals(3, town.contamination().ofLink(wrong).acts());
    }

    @Test
    void takesTheSameFewStatementsHoweverMuchWasSeen() {
        var few = db.statementsOf(() -> town.contamination().ofLink(wrong)).size();
        for (int i = 0; i < 30; i++) {
            town.looked(town.nurse, town.hospital, hana, "record.matrix");
        }
        assertEquals(
                few, db.statementsOf(() -> town.contamination().ofLink(wrong)).size());
        assertTrue(few <= 6, few + " statements");
    }

    @Test
    void whatIsNoUnlinkingHasNoList() {
        assertThrows(NotFoundException.class, () -> town.contamination().ofDecision(999_999));
        unlink();
        assertThrows(NotFoundException.class, () -> town.contamination().ofLink(wrong));
    }

    private long unlink() {
        return ((Decided) town.linking(town.clerk).unlink(wrong, "取り違え")).decision();
    }

    private static InstitutionExposures institution(Contamination list, String name) {
        return list.institutions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
