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
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class ScopeChangeServiceDbTest {

    TestDatabase.Connection db;
    EntityManager em;
    SecretariatAtWork town;

    @BeforeEach
    void aTown(TestDatabase.Connection database) {
        db = database;
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    /** The consent of one resident against the hospital, and whether that resident's circle changes. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # method,        named,    joins, leaves
            BLANKET,         nobody,   1,     1
            BLANKET,         hospital, 0,     0
            FACILITY_LIST,   hospital, 0,     1
            FACILITY_LIST,   nursing,  0,     0
            PER_FACILITY,    hospital, 0,     1
            """)
    void tellsWhoseCircleChanges(ConsentMethod method, String named, int joins, int leaves) {
        enrol(method, named);
        assertEquals(
                joins,
                town.scopeChanges().preview(town.hospital, ScopeMove.JOINS).total());
        assertEquals(
                leaves,
                town.scopeChanges().preview(town.hospital, ScopeMove.LEAVES).total());
    }

    @Test
    void tellsTheirNamesForTheLetters() {
        enrol(ConsentMethod.BLANKET, "nobody");
        var preview = town.scopeChanges().preview(town.hospital, ScopeMove.JOINS);
        assertEquals("佐藤 ハナ", preview.rows().get(0).name());
        assertEquals("名寄病院", preview.facilityName());
    }

    @Test
    void readsAListOfAnyLengthInTheSameStatements() {
        enrol(ConsentMethod.BLANKET, "nobody");
        var once = statements();
        for (var i = 0; i < 4; i++) {
            enrol(ConsentMethod.BLANKET, "nobody");
        }
        assertEquals(once, statements());
    }

    @Test
    void knowsNoInstitutionThatIsNone() {
        assertThrows(NotFoundException.class, () -> town.scopeChanges().preview(new FacilityId(-1), ScopeMove.JOINS));
    }

    private int statements() {
        em.clear();
        return db.statementsOf(() -> town.scopeChanges().preview(town.hospital, ScopeMove.LEAVES))
                .size();
    }

    private void enrol(ConsentMethod method, String named) {
        Set<FacilityId> places =
                switch (named) {
                    case "hospital" -> Set.of(town.hospital);
                    case "nursing" -> Set.of(town.nursing);
                    default -> Set.of();
                };
        var scope = new ConsentScope(method, places, Set.of(DataCategory.BOARD));
        town.enrolled(new SignedForm(UUID.randomUUID(), scope, TODAY, TODAY.plusYears(1), signature(), List.of()));
        em.flush();
    }
}
