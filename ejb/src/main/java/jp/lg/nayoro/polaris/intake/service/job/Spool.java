package jp.lg.nayoro.polaris.intake.service.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;

/** 受付箱. Files as they were handed over, kept in the database from the moment they are acknowledged. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Spool {

    @PersistenceContext
    EntityManager em;

    /** A file that waits. */
    record Row(long id, IncomingFile file) {}

    /** All of them, or none. */
    public void put(long run, List<IncomingFile> files) {
        try (var insert = em.unwrap(Connection.class)
                .prepareStatement("INSERT INTO intake_spool (run_id, path, content) VALUES (?, ?, ?)")) {
            for (var file : files) {
                insert.setLong(1, run);
                insert.setString(2, lastOf(file.path()));
                insert.setBytes(3, file.content());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * A numbered piece of a hand-over, all of it or nothing.
     *
     * @return false where it was kept before: the answer to the sender was lost
     */
    public boolean put(long run, int piece, List<IncomingFile> files) {
        boolean isNew = em.createNativeQuery("INSERT IGNORE INTO intake_piece (run_id, piece) VALUES (?1, ?2)")
                        .setParameter(1, run)
                        .setParameter(2, piece)
                        .executeUpdate()
                == 1;
        if (isNew) {
            put(run, files);
        }
        return isNew;
    }

    /** In the order in which they came, as many as a chunk may hold, and at least one. */
    List<Row> after(long run, long behind, int mostFiles, long mostBytes) {
        List<Row> rows = new ArrayList<>();
        long bytes = 0;
        for (var id : ids(run, behind, mostFiles)) {
            var row = row(id);
            bytes += row.file().size();
            if (!rows.isEmpty() && bytes > mostBytes) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    int count(long run) {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM intake_spool WHERE run_id = ?1")
                        .setParameter(1, run)
                        .getSingleResult())
                .intValue();
    }

    private List<Long> ids(long run, long behind, int most) {
        List<?> found = em.createNativeQuery(
                        "SELECT id FROM intake_spool WHERE run_id = ?1 AND id > ?2 ORDER BY id LIMIT " + most)
                .setParameter(1, run)
                .setParameter(2, behind)
                .getResultList();
        return found.stream().map(id -> number(id).longValue()).toList();
    }

    private Row row(long id) {
        var row = (Object[]) em.createNativeQuery("SELECT path, content FROM intake_spool WHERE id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        var path = (String) row[0];
        return new Row(id, row[1] == null ? IncomingFile.tooLarge(path) : new IncomingFile(path, (byte[]) row[1]));
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    private static String lastOf(String path) {
        return path.length() <= 1000 ? path : path.substring(path.length() - 1000);
    }
}
