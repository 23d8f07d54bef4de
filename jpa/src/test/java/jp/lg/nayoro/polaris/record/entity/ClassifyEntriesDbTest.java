package jp.lg.nayoro.polaris.record.entity;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(TestDatabase.class)
class ClassifyEntriesDbTest {

    @Test
    void whatWasStoredByAnotherTableIsToldApartByThisOne(TestDatabase.Connection db) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            var row = "(1, 1, 'LAB', '%s', 'ACTIVE', '2026-11-24', '%s', %s, '2026-11-24')";
            statement.executeUpdate(
                    """
                    INSERT INTO clinical_entry (registration_id, facility_id, category, entry_key, state, effective_on,
                        display, sensitivity, recorded_at) VALUES """
                            + String.join(
                                    ", ",
                                    row.formatted("a", "HBs抗原", "NULL"),
                                    row.formatted("b", "クレアチニン", "'HIV'"),
                                    row.formatted("c", "HIV抗体", "'HIV'")));

            assertEquals(2, ClassifyEntries.classify(connection));
            assertEquals(0, ClassifyEntries.classify(connection));
        }
        assertEquals(List.of("INFECTION", "-", "HIV"), db.inTransaction(em -> em.createNativeQuery(
                        "SELECT COALESCE(sensitivity, '-') FROM clinical_entry ORDER BY entry_key")
                .getResultList()));
    }
}
