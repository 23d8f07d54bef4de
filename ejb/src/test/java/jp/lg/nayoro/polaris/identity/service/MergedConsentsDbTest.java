package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 二重加入の統合 and the consents of both enrolments: the narrower holds, and a withdrawal holds for both. */
@ExtendWith(TestDatabase.class)
class MergedConsentsDbTest {

    static final Set<DataCategory> ALL = Set.of(DataCategory.MEDICATION, DataCategory.LAB, DataCategory.BOARD);
    static final LocalDate NEXT_YEAR = TwoSecretaries.TODAY.plusYears(1);

    EntityManager em;
    TwoSecretaries town;
    ResidentId twice;
    ResidentId hana;

    @BeforeEach
    void aPersonEnrolledTwice(TestDatabase.Connection connection) {
        em = connection.entityManager();
        em.getTransaction().begin();
        town = new TwoSecretaries(em);
        hana = town.resident("高橋 ハナ", "タカハシ ハナ");
        twice = town.resident("髙橋 ハナ", "タカハシ ハナ");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void ofTwoConsentsTheNarrowerHolds() {
        var wide = town.consent(hana, new ConsentScope(ConsentMethod.BLANKET, Set.of(), ALL), NEXT_YEAR);
        var narrow = town.consent(twice, list(Set.of(DataCategory.BOARD), town.hospital), NEXT_YEAR);
        long merge = town.merged(twice, hana);
        assertEquals(ConsentState.SUPERSEDED, stateOf(wide));
        assertEquals(ConsentState.REGISTERED, stateOf(narrow));
        town.merging(town.clerk).undo(merge, "別人");
        assertEquals(ConsentState.REGISTERED, stateOf(wide));
        assertEquals(ConsentState.REGISTERED, stateOf(narrow));
    }

    @Test
    void whereNeitherIsNarrowerOnlyWhatBothAllowIsShared() {
        var one = town.consent(hana, list(Set.of(DataCategory.BOARD), town.hospital, town.pharmacy), NEXT_YEAR);
        var other = town.consent(twice, list(ALL, town.hospital), NEXT_YEAR.minusDays(30));
        long merge = town.merged(twice, hana);
        var common = em.createNamedQuery(Consent.OF_MERGE, Consent.class)
                .setParameter("merge", merge)
                .getSingleResult();
        assertEquals(ConsentState.SUPERSEDED, stateOf(one));
        assertEquals(list(Set.of(DataCategory.BOARD), town.hospital), common.scope());
        assertEquals(NEXT_YEAR.minusDays(30), common.getValidUntil());
        town.merging(town.clerk).undo(merge, "別人");
        assertEquals(ConsentState.SUPERSEDED, stateOf(common));
        assertEquals(ConsentState.REGISTERED, stateOf(one));
        assertEquals(ConsentState.REGISTERED, stateOf(other));
    }

    @Test
    void aWithdrawalOfTheOneHoldsForTheOther() {
        var given = town.consent(hana, list(ALL, town.hospital), NEXT_YEAR);
        var withdrawn = town.consent(twice, list(ALL, town.hospital), NEXT_YEAR);
        town.later();
        withdrawn.withdraw(town.clerk, town.now, "本人の希望");
        em.flush();
        assertTrue(town.merging(town.clerk).preview(twice, hana).remarks().stream()
                .anyMatch(remark -> remark.concern() == MergeConcern.CONSENT_WITHDRAWN_SINCE));
        town.merged(twice, hana);
        assertEquals(ConsentState.SUPERSEDED, stateOf(given));
    }

    @Test
    void whoWithdrewAsOnePersonWithdrewAsBoth() {
        var one = town.consent(hana, list(ALL, town.hospital), NEXT_YEAR);
        var other = town.consent(twice, list(ALL, town.hospital, town.pharmacy), NEXT_YEAR);
        long merge = town.merged(twice, hana);
        town.later();
        em.find(Consent.class, one.id().value()).withdraw(town.clerk, town.now, "本人の希望");
        em.flush();
        em.clear();
        town.merging(town.clerk).undo(merge, "別人");
        assertEquals(ConsentState.WITHDRAWN, stateOf(one));
        assertEquals(ConsentState.SUPERSEDED, stateOf(other));
    }

    private static ConsentScope list(
            Set<DataCategory> categories, jp.lg.nayoro.polaris.shared.entity.FacilityId... facilities) {
        return new ConsentScope(ConsentMethod.FACILITY_LIST, Set.of(facilities), categories);
    }

    private ConsentState stateOf(Consent consent) {
        em.flush();
        em.clear();
        return em.find(Consent.class, consent.id().value()).getState();
    }
}
