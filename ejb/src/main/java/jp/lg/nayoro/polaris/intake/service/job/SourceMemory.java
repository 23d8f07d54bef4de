package jp.lg.nayoro.polaris.intake.service.job;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What a 取込元 remembers of its files: how each stood when it was looked at last. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SourceMemory {

    @PersistenceContext
    EntityManager em;

    /** @param taken whether it was read then, or only looked at */
    record Memory(long size, LocalDateTime modified, boolean taken) {

        boolean standsAs(DirectoryTree.TreeFile file) {
            return size == file.size() && modified.equals(file.modified());
        }
    }

    Map<String, Memory> of(long source, Collection<String> pathHashes) {
        List<?> rows = em.createNativeQuery(
                        """
                        SELECT path_hash, size, mtime, taken FROM intake_source_file
                        WHERE source_id = ?1 AND path_hash IN ?2""")
                .setParameter(1, source)
                .setParameter(2, pathHashes)
                .getResultList();
        Map<String, Memory> memories = new HashMap<>();
        for (var each : rows) {
            var row = (Object[]) each;
            memories.put((String) row[0], new Memory(((Number) row[1]).longValue(), moment(row[2]), isTrue(row[3])));
        }
        return memories;
    }

    private static LocalDateTime moment(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean given ? given : ((Number) value).intValue() != 0;
    }
}
