package jp.lg.nayoro.polaris.intake.service.job;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class SpoolDbTest {

    static final List<IncomingFile> FILES = List.of(new IncomingFile("a", new byte[] {1}), IncomingFile.tooLarge("b"));

    TestDatabase.Connection db;

    @BeforeEach
    void aRunThatReceives(TestDatabase.Connection connection) {
        db = connection;
        db.doInTransaction(em -> {
            em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
            em.createNativeQuery("INSERT INTO intake_run (id, facility_id, format, started_by, started_at, state)"
                            + " VALUES (1, 1, 'JAHIS', 1, NOW(), 'RECEIVING')")
                    .executeUpdate();
            em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 1").executeUpdate();
        });
    }

    @Test
    void keepsAPieceThatIsSentAgainOnce() {
        assertTrue(put(1));
        assertFalse(put(1));
        assertTrue(put(2));
        assertEquals(4, waiting());
    }

    @Test
    void keepsNeitherFilesNorNumberOfAPieceThatCouldNotBeStored() {
        var unstorable = List.of(new IncomingFile("a", new byte[0]), new IncomingFile(null, new byte[0]));
        assertThrows(
                RuntimeException.class, () -> db.inTransaction(em -> spool(em).put(1, 1, unstorable)));
        assertEquals(0, waiting());
        assertTrue(put(1));
    }

    private boolean put(int piece) {
        return db.inTransaction(em -> spool(em).put(1, piece, FILES));
    }

    private int waiting() {
        return db.inTransaction(em -> spool(em).count(1));
    }

    private static Spool spool(EntityManager em) {
        var spool = new Spool();
        spool.em = em;
        return spool;
    }
}
