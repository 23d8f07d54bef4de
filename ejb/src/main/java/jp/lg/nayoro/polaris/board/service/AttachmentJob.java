package jp.lg.nayoro.polaris.board.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.board.entity.PostAttachment;
import jp.lg.nayoro.polaris.board.entity.MalwareScan;
import jp.lg.nayoro.polaris.board.service.file.Clamd;
import jp.lg.nayoro.polaris.security.service.blob.BlobStore;
import jp.lg.nayoro.polaris.shared.service.JobLeases;

/**
 * 添付ファイルの片づけと再検査. Forgets uploads that no post took within a day and the contents nobody refers to, and asks the
 * scanner once more about what waits for it.
 */
@Singleton
@PermitAll
public class AttachmentJob {

    private static final Logger LOG = Logger.getLogger(AttachmentJob.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);

    /** Longer than an upload may take from its content to its row. */
    private static final Duration UNCLAIMED = Duration.ofMinutes(10);

    private static final int AT_ONCE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    JobLeases leases;

    @Inject
    BlobStore store;

    @Inject
    Clamd clamd;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void sweep() {
        if (!leases.take("board-attachments", UNCLAIMED.dividedBy(2))) {
            return;
        }
        em.createNamedQuery(PostAttachment.EXPIRE)
                .setParameter("before", LocalDateTime.now(clock).minus(KEPT))
                .executeUpdate();
        try {
            int gone = store.sweep(UNCLAIMED, this::used);
            LOG.log(Level.FINE, "{0} files without a row went", gone);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The attachments could not be swept", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void scanWaiting() {
        if (!leases.take("board-scan", Duration.ofSeconds(50))) {
            return;
        }
        for (var file : em.createNamedQuery(PostAttachment.WAITING, PostAttachment.class)
                .setParameter("waiting", MalwareScan.WAITING)
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            var content = contentOf(file);
            if (content.isPresent()) {
                var found = clamd.judge(content.get());
                if (found != MalwareScan.CLEAN && found != MalwareScan.INFECTED) {
                    return; // the scanner is still away
                }
                file.judge(found);
            }
        }
    }

    private Optional<byte[]> contentOf(PostAttachment file) {
        try {
            var stored = store.open(file.getSha256());
            var content = new ByteArrayOutputStream((int) stored.size());
            stored.copy(0, stored.size(), content);
            return Optional.of(content.toByteArray());
        } catch (IOException gone) {
            LOG.log(Level.SEVERE, gone, () -> "The content of " + file + " does not open");
            return Optional.empty();
        }
    }

    private Set<String> used(Set<String> names) {
        Set<String> used = new HashSet<>();
        used.addAll(named(PostAttachment.CONTENTS, names));
        used.addAll(named(PostAttachment.THUMBNAILS, names));
        return used;
    }

    private Set<String> named(String query, Set<String> names) {
        return new HashSet<>(em.createNamedQuery(query, String.class)
                .setParameter("names", names)
                .getResultList());
    }
}
