package jp.lg.nayoro.polaris.identity.service;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.toMap;

/**
 * 統合で動かした行の控え. Notes which rows a merge takes along and carries them, there and back. Tables are named by constants of
 * the features that own them, and have the columns {@code id}, {@code version} and {@code resident_id}.
 */
@Dependent
public class MergeMoves {

    private static final String CARRY =
            """
            UPDATE %s SET resident_id = ?1, version = version + 1
            WHERE resident_id = ?2
              AND id IN (SELECT row_id FROM resident_merge_move WHERE merge_id = ?3 AND table_name = ?4)""";

    private static final String NOTE_ALL =
            """
            INSERT INTO resident_merge_move (merge_id, table_name, row_id)
            SELECT ?1, ?2, id FROM %s WHERE resident_id = ?3""";

    private static final String NOTE =
            """
            INSERT INTO resident_merge_move (merge_id, table_name, row_id, part_id, before_value)
            VALUES (?1, ?2, ?3, ?4, ?5)""";

    private static final String CHANGES =
            "SELECT row_id, before_value FROM resident_merge_move WHERE merge_id = ?1 AND table_name = ?2";

    @PersistenceContext
    EntityManager em;

    /** Takes along every row of the enrolment that is given up. */
    public int moveAll(String table, ResidentsMerged merged) {
        em.flush();
        em.createNativeQuery(NOTE_ALL.formatted(table))
                .setParameter(1, merged.merge())
                .setParameter(2, table)
                .setParameter(3, merged.from().value())
                .executeUpdate();
        return moveNoted(table, merged);
    }

    /** Takes along the rows that were noted before. */
    public int moveNoted(String table, ResidentsMerged merged) {
        return carry(table, merged.merge(), merged.from(), merged.into());
    }

    /** Brings back the rows that the merge had moved, unless something later has taken them elsewhere. */
    public int bringBack(String table, ResidentMergeUndone undone) {
        return carry(table, undone.merge(), undone.into(), undone.from());
    }

    /** Notes what a row said before the merge changed it; {@code name} tells table and column. */
    public void noteChange(long merge, String name, long row, String before) {
        em.flush();
        em.createNativeQuery(NOTE)
                .setParameter(1, merge)
                .setParameter(2, name)
                .setParameter(3, row)
                .setParameter(4, 0L)
                .setParameter(5, before)
                .executeUpdate();
    }

    /** By row, what it said before. */
    @SuppressWarnings("unchecked")
    public Map<Long, String> changes(long merge, String name) {
        List<Object[]> rows = em.createNativeQuery(CHANGES)
                .setParameter(1, merge)
                .setParameter(2, name)
                .getResultList();
        return rows.stream().collect(toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    private int carry(String table, long merge, ResidentId away, ResidentId there) {
        em.flush();
        return em.createNativeQuery(CARRY.formatted(table))
                .setParameter(1, there.value())
                .setParameter(2, away.value())
                .setParameter(3, merge)
                .setParameter(4, table)
                .executeUpdate();
    }
}
