package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.OrganizationAct;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class AsOfServiceDbTest {

    EntityManager em;
    SecretariatAtWork town;
    ResidentId resident;

    @BeforeEach
    void aResidentWhoKeepsTheHospitalOut(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        var scope = new ConsentScope(ConsentMethod.BLANKET, Set.of(town.hospital), Set.of(DataCategory.BOARD));
        resident = town.enrolled(
                new SignedForm(UUID.randomUUID(), scope, TODAY, TODAY.plusYears(1), signature(), List.of()));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void namesTheInstitutionsAmongWhichDataWasSharedAndThoseLeftOut() {
        assertEquals(List.of("名寄市", "訪問看護").size(), held().institutions().size());
        assertEquals(List.of("名寄病院"), held().leftOut());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # of an institution that closed in ten days: the day asked for, what was known, and whether it is named
            9,  20, true
            10, 20, false
            10, 0,  true
            """)
    void namesAnInstitutionUntilItClosesAndAsLongAsNobodyKnewOfIt(int day, int known, boolean named) {
        closed(town.nursing, TODAY.plusDays(10), TODAY.plusDays(5).atTime(9, 0));
        town.now = TODAY.plusDays(known).atTime(9, 0);
        var institutions = town.asOf(town.clerkSignedIn())
                .answer(resident, TODAY.plusDays(day), town.now)
                .held()
                .get(0)
                .institutions();
        assertEquals(named, institutions.contains("訪問看護"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # of somebody whose care ended with the fourth day, as was entered on the fifth: the day, what was known, and whether named
            4, 9, true
            5, 9, false
            5, 3, true
            """)
    void namesAMemberUntilTheEndAndAsLongAsNobodyKnewOfIt(int day, int known, boolean named) {
        town.now = TODAY.plusDays(5).atTime(9, 0);
        var team = town.careTeams(town.clerkSignedIn());
        team.end(team.membersOf(resident).get(0).row().id());
        em.flush();
        town.now = TODAY.plusDays(known).atTime(9, 0);
        var members = town.asOf(town.clerkSignedIn())
                .answer(resident, TODAY.plusDays(day), town.now)
                .held()
                .get(0)
                .team();
        assertEquals(named, !members.isEmpty());
    }

    @Test
    void namesThoseOfTheTeamWhoCouldLook() {
        assertEquals(
                List.of("高橋 花子"), held().team().stream().map(CareTeamRow::name).toList());
    }

    @Test
    void tellsThePaperByWhichAndLeavesOutWhatWasFiledLater() {
        town.now = NOW.plusDays(1);
        town.sheets()
                .attach(
                        new ConsentId(held().row().consentId()),
                        List.of(new ScannedPaper("写し.pdf", "%PDF-1.7".getBytes(US_ASCII), 1)));
        em.flush();
        assertEquals(
                List.of(),
                town.asOf(town.clerkSignedIn())
                        .answer(resident, TODAY, NOW)
                        .held()
                        .get(0)
                        .sheets());
        assertEquals(
                List.of(1),
                town.asOf(town.clerkSignedIn()).answer(resident, TODAY, town.now).held().get(0).sheets().stream()
                        .map(SheetRow::scopePage)
                        .toList());
    }

    @Test
    void keepsTheSignersNameFromTheAuditor() {
        var seen = town.asOf(town.auditorSignedIn())
                .answer(resident, TODAY, NOW)
                .held()
                .get(0);
        assertNull(seen.row().signerName());
        assertEquals(
                List.of("高橋 花子"), seen.team().stream().map(CareTeamRow::name).toList());
    }

    @Test
    void knowsNobodyWhoIsNotEnrolled() {
        var service = town.asOf(town.auditorSignedIn());
        assertThrows(NotFoundException.class, () -> service.answer(new ResidentId(-1), TODAY, NOW));
    }

    @Test
    void doesNotForetellWhatWillBeKnown() {
        assertEquals(
                NOW,
                town.asOf(town.clerkSignedIn())
                        .answer(resident, TODAY, NOW.plusYears(9))
                        .knownAt());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the third day, suspended on the first; resumed on which day, asked as known on which day, whether it took part
            , 3, false
            5, 9, false
            3, 9, true
            2, 9, true
            2, 1, false
            """)
    void leavesOutAnInstitutionWhileItWasSuspended(Integer resumed, int known, boolean named) {
        acted(OrganizationActKind.SUSPEND, TODAY.plusDays(1).atTime(8, 0));
        if (resumed != null) {
            acted(OrganizationActKind.RESUME, TODAY.plusDays(resumed).atTime(10, 0));
        }
        town.now = TODAY.plusDays(9).atTime(9, 0);
        var held = town.asOf(town.clerkSignedIn())
                .answer(resident, TODAY.plusDays(3), TODAY.plusDays(known).atTime(12, 0))
                .held()
                .get(0);
        assertEquals(named, held.institutions().contains("訪問看護"));
        assertEquals(named, !held.team().isEmpty());
    }

    private void acted(OrganizationActKind kind, LocalDateTime at) {
        em.persist(new OrganizationAct(kind, town.clerk, at).at(town.nursing));
        em.flush();
    }

    private void closed(FacilityId facility, LocalDate from, LocalDateTime decidedAt) {
        em.find(Facility.class, facility.value()).close(from);
        em.persist(new OrganizationAct(OrganizationActKind.CLOSE, town.clerk, decidedAt).at(facility));
        em.flush();
    }

    private HeldConsent held() {
        return town.asOf(town.clerkSignedIn())
                .answer(resident, TODAY, NOW)
                .held()
                .get(0);
    }
}
