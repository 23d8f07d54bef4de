package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.Disclosure;
import jp.lg.nayoro.polaris.identity.entity.MergeState;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Blocked;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Done;
import jp.lg.nayoro.polaris.identity.service.MergeResult.LaterMergeFirst;
import jp.lg.nayoro.polaris.identity.service.MergeResult.SecondPersonNeeded;
import jp.lg.nayoro.polaris.identity.service.MergeResult.TooLate;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Waiting;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two enrolments of one person: proposing, confirming, undoing, and what goes along, on a real database. */
@ExtendWith(TestDatabase.class)
class ResidentMergeDbTest {

    static final Set<DataCategory> ALL = Set.of(DataCategory.MEDICATION, DataCategory.LAB, DataCategory.BOARD);
    static final LocalDate NEXT_YEAR = TwoSecretaries.TODAY.plusYears(1);

    TestDatabase.Connection db;
    EntityManager em;
    TwoSecretaries town;
    ResidentId twice;
    ResidentId hana;
    RegistrationId atHospital;

    @BeforeEach
    void aPersonEnrolledTwice(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        town = new TwoSecretaries(em);
        hana = town.resident("高橋 ハナ", "タカハシ ハナ");
        twice = town.resident("髙橋 ハナ", "タカハシ ハナ");
        atHospital = town.registration(town.hospital, "高橋 ハナ", "タカハシ ハナ", "名寄市大通南1-2-3");
        town.linking(town.clerk).link(atHospital, twice, null);
        town.later();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void oneProposesAndAnotherConfirms() {
        var proposed = (Done) town.merging(town.clerk).propose(twice, hana, "同じ人");
        assertInstanceOf(SecondPersonNeeded.class, town.merging(town.clerk).confirm(proposed.merge()));
        assertEquals(
                new Done(proposed.merge(), MergeState.MERGED),
                town.merging(town.colleague).confirm(proposed.merge()));
        assertInstanceOf(TooLate.class, town.merging(town.colleague).confirm(proposed.merge()));
        assertInstanceOf(TooLate.class, town.merging(town.colleague).reject(proposed.merge(), "別人"));
    }

    @Test
    void nothingMovesBeforeTheSecondPerson() {
        town.merging(town.clerk).propose(twice, hana, "同じ人");
        assertEquals(twice, town.current(atHospital).resident().orElseThrow());
        var preview = town.merging(town.colleague).preview(twice, hana);
        assertEquals(
                new MergeCount(MergePart.REGISTRATIONS, 1, 0), preview.counts().get(0));
    }

    @Test
    void aSecondProposalWithOneOfTheTwoWaitsForTheFirst() {
        var first = (Done) town.merging(town.clerk).propose(twice, hana, "同じ人");
        assertEquals(new Waiting(first.merge()), town.merging(town.colleague).propose(hana, twice, "逆向き"));
        town.merging(town.colleague).reject(first.merge(), "別人と確認");
        assertInstanceOf(Done.class, town.merging(town.colleague).propose(hana, twice, "逆向き"));
    }

    @Test
    void theEnrolmentGivenUpIsAbsentAndTheSecretariatLearnsWhereItWent() {
        long merge = town.merged(twice, hana);
        assertThrows(NotFoundException.class, () -> town.matching(town.clerk).cardOf(twice));
        assertThrows(NotFoundException.class, () -> town.linking(town.clerk).link(atHospital(), twice, null));
        assertInstanceOf(
                Disclosure.Denied.class, town.gateOf(town.nurse, town.hospital).decide(twice, DataCategory.IDENTITY));
        var went = town.merging(town.clerk).whereabouts(twice).orElseThrow();
        assertEquals(hana, went.into());
        assertEquals(merge, went.id());
        assertEquals("佐々木 誠", went.decidedBy());
        assertEquals(Set.of(hana, twice), MovesForTests.enrolments(em).of(hana));
        assertThrows(NotFoundException.class, () -> MovesForTests.enrolments(em).hold(twice));
    }

    private RegistrationId atHospital() {
        return town.registration(town.hospital, "高橋 ハナ", "タカハシ ハナ", "名寄市大通南1-2-3");
    }

    @Test
    void everythingGoesAlongAndComesBackAndWhatCameLaterStays() {
        var mine = town.consent(twice, list(ALL, town.hospital), NEXT_YEAR);
        town.team(twice, town.nurse);
        var question = town.post(twice, town.nurse, town.hospital);
        long merge = town.merged(twice, hana);
        assertEquals(hana, town.current(atHospital).resident().orElseThrow());
        assertEquals(hana, residentOf("post", question.getId()));
        assertEquals(hana, residentOf("consent", mine.id().value()));
        assertEquals(1, count("care_team_member", hana));
        town.later();
        var laterPost = town.post(hana, town.pharmacist, town.pharmacy);
        var laterLink = atHospital();
        town.linking(town.clerk).link(laterLink, hana, null);
        town.merging(town.clerk).undo(merge, "別人だった");
        assertEquals(twice, town.current(atHospital).resident().orElseThrow());
        assertEquals(twice, residentOf("post", question.getId()));
        assertEquals(twice, residentOf("consent", mine.id().value()));
        assertEquals(1, count("care_team_member", twice));
        assertEquals(hana, residentOf("post", laterPost.getId()));
        assertEquals(hana, town.current(laterLink).resident().orElseThrow());
        assertTrue(em.find(Resident.class, twice.value()).survivor().isEmpty());
    }

    @Test
    void aRegistrationTiedAnewMeanwhileStays() {
        long merge = town.merged(twice, hana);
        town.linking(town.clerk).unlink(atHospital, "取り違え");
        town.linking(town.clerk).link(atHospital, hana, "確認した");
        town.merging(town.clerk).undo(merge, "別人だった");
        assertEquals(hana, town.current(atHospital).resident().orElseThrow());
    }

    @Test
    void theLaterOfTwoMergesIsUndoneFirst() {
        var third = town.resident("高橋 はな", "タカハシ ハナ");
        long first = town.merged(twice, hana);
        long second = town.merged(hana, third);
        assertEquals(new LaterMergeFirst(second), town.merging(town.clerk).undo(first, "別人"));
        town.merging(town.clerk).undo(second, "別人");
        em.clear();
        town.merging(town.clerk).undo(first, "別人");
        assertEquals(twice, town.current(atHospital).resident().orElseThrow());
    }

    @Test
    void whatWasSaidToBeAnotherPersonBlocks() {
        var refused = atHospital();
        town.linking(town.clerk).refuse(refused, hana, "別人");
        town.linking(town.clerk).link(refused, twice, null);
        assertEquals(
                new Blocked(MergeConcern.SAID_TO_BE_ANOTHER),
                town.merging(town.clerk).propose(twice, hana, "同じ人"));
    }

    @Test
    void whatWasSaidNotToBeTheOneIsNotTheOtherEither() {
        var stranger = atHospital();
        town.linking(town.clerk).refuse(stranger, twice, "同姓同名");
        long merge = town.merged(twice, hana);
        assertTrue(town.matching(town.clerk).compare(hana, stranger).refused());
        town.merging(town.clerk).undo(merge, "別人");
        assertTrue(town.matching(town.clerk).compare(twice, stranger).refused());
        assertTrue(!town.matching(town.clerk).compare(hana, stranger).refused());
    }

    @Test
    void whoIsInBothTeamsIsThereOnce() {
        town.team(twice, town.nurse);
        town.team(hana, town.nurse);
        town.team(twice, town.pharmacist);
        assertTrue(town.merging(town.clerk)
                .preview(twice, hana)
                .remarks()
                .contains(new MergeRemark(MergeConcern.IN_BOTH_TEAMS, 1)));
        long merge = town.merged(twice, hana);
        assertEquals(2, count("care_team_member", hana));
        town.merging(town.clerk).undo(merge, "別人");
        assertEquals(1, count("care_team_member", hana));
        assertEquals(2, count("care_team_member", twice));
    }

    @Test
    void rowsOfTheLedgerStayWhereTheyWereWritten() {
        town.looked(town.nurse, town.hospital, twice, "record.matrix");
        town.merged(twice, hana);
        assertEquals(1, count("audit_event", twice));
    }

    /** A new table with a resident in it has to say what a merge does with it. */
    @Test
    void everyTableThatNamesAResidentIsAccountedFor() {
        var moved = Set.of(
                "registration",
                "consent",
                "care_team_member",
                "certification",
                "post",
                "post_draft",
                "care_team_claim",
                "consent_withdrawal",
                "viewer_notice",
                "consent_paper",
                "medicine_flag_finding",
                "paper_scan",
                "emergency_token");
        var stays = Set.of(
                "audit_event", // the ledger is never rewritten; found by ResidentAliases
                "resident_change", // of that enrolment's own data, which stay as they were
                "registration_decision", // the history says what was decided of whom
                "link_opinion", // of a pair that cannot be tied while the resident is merged away
                "match_review", // its registrations are matched again, after the merge and after its undo (MatchQueue)
                "break_glass", // opened for that enrolment; what it opened is gone with it, and it stays told
                "privacy_alert", // evidence like the ledger it was found in
                "resident_leaving", // what was recorded of that enrolment; whether it holds for the other, people say
                "record_visit", // as of the board
                "favourite_resident", // whoever marked the one or the other marked that card; the survivor's is theirs
                // to mark
                "board_visit"); // each visit was one to that board; the survivor's are lowered
        @SuppressWarnings("unchecked")
        List<String> named = em.createNativeQuery(
                        """
                SELECT DISTINCT table_name FROM information_schema.columns
                WHERE table_schema = 'polaris' AND column_name = 'resident_id'""")
                .getResultList();
        var known = new TreeSet<>(moved);
        known.addAll(stays);
        assertEquals(known, new TreeSet<>(named));
    }

    @Test
    void aPreviewTakesFewStatements() {
        var statements = db.statementsOf(() -> town.merging(town.clerk).preview(twice, hana));
        assertTrue(statements.size() <= 29, statements.size() + " statements");
    }

    private static ConsentScope list(
            Set<DataCategory> categories, jp.lg.nayoro.polaris.shared.entity.FacilityId... facilities) {
        return new ConsentScope(ConsentMethod.FACILITY_LIST, Set.of(facilities), categories);
    }

    private ResidentId residentOf(String table, long id) {
        return new ResidentId(((Number) em.createNativeQuery("SELECT resident_id FROM " + table + " WHERE id = ?1")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue());
    }

    private long count(String table, ResidentId resident) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE resident_id = ?1")
                        .setParameter(1, resident.value())
                        .getSingleResult())
                .longValue();
    }
}
