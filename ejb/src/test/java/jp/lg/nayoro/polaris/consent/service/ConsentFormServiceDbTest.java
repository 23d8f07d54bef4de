package jp.lg.nayoro.polaris.consent.service;

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

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.SignAgain;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.FORM;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class ConsentFormServiceDbTest {

    EntityManager em;
    SecretariatAtWork town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    /** One consents to all institutions, one to a list; the columns say how many a new version asks to sign again. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            NOBODY,          0
            BLANKET_SIGNERS, 1
            EVERYBODY,       2
            """)
    void listsWhoIsToSignAgain(SignAgain rule, int asked) {
        town.enrolled(signed(ConsentMethod.BLANKET));
        town.enrolled(signed(ConsentMethod.FACILITY_LIST));
        em.flush();
        var page = town.forms().signAgain(published("2026-12", rule), 0);
        assertEquals(asked, page.total());
        assertEquals(asked, page.rows().size());
    }

    @Test
    void listsNobodyWhoSignedTheNewVersionAlready() {
        var version = published("2026-12", SignAgain.EVERYBODY);
        town.enrolled();
        em.flush();
        assertEquals(1, town.forms().signAgain(version, 0).total());
        em.createQuery("UPDATE Consent c SET c.signing.formVersion = '2026-12'").executeUpdate();
        assertEquals(0, town.forms().signAgain(version, 0).total());
    }

    @Test
    void neverReplacesAPublishedForm() {
        assertEquals(new PublicationResult.LabelTaken(), town.forms().publish(form(FORM, SignAgain.NOBODY)));
        assertEquals("同意します。", town.forms().wording(FORM).wording());
    }

    @Test
    void tellsTheNewestFirst() {
        published("2026-12", SignAgain.NOBODY);
        assertEquals(
                List.of("2026-12", FORM),
                town.forms().versions().stream().map(FormVersionRow::label).toList());
    }

    @Test
    void holdsForAYearUnlessTheCouncilSetsATerm() {
        assertEquals(12, town.forms().termMonths());
        town.forms().setTerm(36, "協議会の決定");
        em.flush();
        assertEquals(36, town.forms().termMonths());
    }

    @ParameterizedTest
    @CsvSource({"0", "121", "-1"})
    void takesNoTermThatIsNone(int months) {
        assertThrows(IllegalArgumentException.class, () -> town.forms().setTerm(months, "誤り"));
    }

    private long published(String label, SignAgain rule) {
        return assertInstanceOf(PublicationResult.Published.class, town.forms().publish(form(label, rule)))
                .id();
    }

    private static NewFormVersion form(String label, SignAgain rule) {
        return new NewFormVersion(label, "新しい文面", TODAY, rule, null);
    }

    private SignedForm signed(ConsentMethod method) {
        var scope = new ConsentScope(method, Set.of(town.nursing), Set.of(DataCategory.BOARD));
        return new SignedForm(UUID.randomUUID(), scope, TODAY, TODAY.plusYears(1), signature(), List.of());
    }
}
