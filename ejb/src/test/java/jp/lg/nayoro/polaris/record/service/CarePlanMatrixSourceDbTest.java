package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.care.service.CarePlanRowsForTests;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class CarePlanMatrixSourceDbTest {

    static final EntryPeriod ONE_DAY = new EntryPeriod(TODAY, TODAY);

    EntityManager em;
    ATown town;
    Registration atOffice;

    @BeforeEach
    void aTownWithACarePlan(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
        atOffice = town.linked(town.office);
        plan("TABLE_1", 1, TODAY, "{\"22\": \"家で暮らしたい\", \"24\": \"転ばないように支えます\"}");
        plan("TABLE_2", 1, TODAY, "{\"7\": \"歩く\", \"9\": \"外出する\", \"10\": \"庭まで出る\", \"14\": \"歩行訓練\"}");
        plan("TABLE_2", 2, TODAY, "{\"7\": \"食べる\", \"9\": \"体重を保つ\", \"10\": \"三食とる\", \"14\": \"配食\"}");
        plan("TABLE_2", 1, TODAY.minusDays(60), "{\"7\": \"of another day\"}");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void standsUnderTheDayOfThePlanSheetBySheet() {
        town.consentToAll(DataCategory.DIAGNOSIS, DataCategory.CARE);

        var notes = town
                .records(source())
                .matrix(town.resident, new MatrixSpan(MatrixSpan.Length.WEEK, TODAY), MatrixGrouping.BY_INSTITUTION)
                .lines()
                .stream()
                .filter(MatrixLine::filled)
                .toList();

        assertEquals(1, notes.size());
        assertEquals(MatrixRow.NOTE, notes.get(0).row());
        assertEquals("ケアプラン北", notes.get(0).source().name());
        assertEquals(2, notes.get(0).cells().get(6).count());
    }

    @Test
    void tellsInTheOfficesOwnWordsWhatIsPlanned() {
        town.consentToAll(DataCategory.DIAGNOSIS, DataCategory.CARE);

        var texts = town.records(source()).entries(town.resident, MatrixRow.NOTE, ONE_DAY).summaries().stream()
                .map(SourceSummary::text)
                .toList();

        assertTrue(texts.contains("家で暮らしたい\n転ばないように支えます"), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.contains("歩行訓練") && text.contains("配食")), texts.toString());
    }

    @Test
    void isNotThereWhereTheConsentLeavesCareOut() {
        town.consentToAll(DataCategory.DIAGNOSIS);

        assertEquals(
                List.of(),
                town.records(source())
                        .entries(town.resident, MatrixRow.NOTE, ONE_DAY)
                        .summaries());
        assertEquals(
                0,
                town.records(source())
                        .matrix(town.resident, new MatrixSpan(MatrixSpan.Length.WEEK, TODAY), MatrixGrouping.MERGED)
                        .count());
    }

    private CarePlanMatrixSource source() {
        var source = new CarePlanMatrixSource();
        source.plans = CarePlanRowsForTests.of(em);
        source.shared = town.sources();
        return source;
    }

    private void plan(String form, int row, LocalDate day, String cells) {
        em.createNativeQuery(
                        """
                        INSERT INTO source_file (facility_id, run_id, format, path, sha256, file_key, content, state,
                            parser_version, received_at)
                        SELECT ?, 1, 'CAREPLAN', 'x', '', CONCAT('x', COUNT(*)), 'x', 'STORED', '1', NOW() FROM source_file""")
                .setParameter(1, town.office.value())
                .executeUpdate();
        em.createNativeQuery(
                        """
                        INSERT INTO care_plan_row (registration_id, facility_id, form, form_version, set_key,
                            insurer_number, insured_number, planned_on, row_no, cells, subtotal, sender_number,
                            receiver_number, state, source_file_id, source_line, recorded_at)
                        SELECT ?, ?, ?, '202410', CONCAT(?, '|', ?), '012211', '0000012345', ?, ?, ?, FALSE, '', '',
                            'CURRENT', MAX(id), 1, NOW() FROM source_file""")
                .setParameter(1, atOffice.id().value())
                .setParameter(2, town.office.value())
                .setParameter(3, form)
                .setParameter(4, form)
                .setParameter(5, day)
                .setParameter(6, day)
                .setParameter(7, row)
                .setParameter(8, cells)
                .executeUpdate();
    }
}
