package jp.lg.nayoro.polaris.intake.service.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
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
        var places = String.join(", ", Collections.nCopies(pathHashes.size(), "?"));
        try (var query = em.unwrap(Connection.class)
                .prepareStatement("SELECT path_hash, size, mtime, taken FROM intake_source_file"
                        + " WHERE source_id = ? AND path_hash IN (" + places + ")")) {
            query.setLong(1, source);
            int next = 2;
            for (var hash : pathHashes) {
                query.setString(next++, hash);
            }
            Map<String, Memory> memories = new HashMap<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var modified = rows.getObject(3, LocalDateTime.class);
                    memories.put(rows.getString(1), new Memory(rows.getLong(2), modified, rows.getBoolean(4)));
                }
            }
            return memories;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
