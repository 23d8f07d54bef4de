package jp.lg.nayoro.polaris.consent.service;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.ClaimState;
import jp.lg.nayoro.polaris.consent.entity.ClaimedPerson;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What ends by itself in the night after an institution closed. */
@ExtendWith(TestDatabase.class)
class CareTeamEndingDbTest {

    EntityManager em;
    SecretariatAtWork town;

    @BeforeEach
    void begin(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # closed from which day on, counted from today; what becomes of a claim that waits
            0,  TAKEN_BACK
            1,  WAITING
            """)
    void takesBackWhatAClosedInstitutionClaimed(int closed, ClaimState becomes) {
        var claim = town.persisted(new CareTeamClaim(
                        new ClaimedPerson("佐藤 ハナ", TODAY.minusYears(88), null), town.nurse, town.nursing, "訪問看護を始めるため")
                .madeBy(town.nurse, NOW));
        em.find(Facility.class, town.nursing.value()).close(TODAY.plusDays(closed));
        em.flush();
        ending().takeBackClaims();
        em.refresh(claim);
        assertEquals(becomes, claim.getState());
    }

    private CareTeamEnding ending() {
        var ending = new CareTeamEnding();
        ending.em = em;
        ending.clock = town.clock();
        return ending;
    }
}
