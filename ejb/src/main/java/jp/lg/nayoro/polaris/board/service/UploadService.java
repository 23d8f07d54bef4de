package jp.lg.nayoro.polaris.board.service;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.PostAttachment;
import jp.lg.nayoro.polaris.board.entity.PostAttachment.Content;
import jp.lg.nayoro.polaris.board.entity.MalwareScan;
import jp.lg.nayoro.polaris.board.service.UploadResult.Refused;
import jp.lg.nayoro.polaris.board.service.UploadResult.Uploaded;
import jp.lg.nayoro.polaris.board.service.file.Clamd;
import jp.lg.nayoro.polaris.board.service.file.ReadyFile;
import jp.lg.nayoro.polaris.board.service.file.RefusedFile;
import jp.lg.nayoro.polaris.board.service.file.UploadRefusal;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.security.service.blob.BlobStore;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 添付ファイルの受け取り. Takes a file of somebody who may write on the board; it is nobody's but theirs until a post of theirs
 * takes it along. The content is on the disk before its row is.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class UploadService {

    /** The most uploads of one person that no post has taken. */
    private static final int MOST_PENDING = 50;

    private static final Logger LOG = Logger.getLogger(UploadService.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    BlobStore store;

    @Inject
    Clamd clamd;

    /**
     * Keeps a file for a post on this resident's board.
     *
     * @param name as the browser calls it
     * @throws NotFoundException when the caller may not read this board
     */
    @Audited("board.upload")
    public UploadResult upload(ResidentId resident, String name, byte[] content) {
        policy.require(resident, DataCategory.BOARD);
        var result = taken(name, content);
        trail.current()
                .telling(
                        result instanceof Refused refused
                                ? "refused " + refused.refusal()
                                : "file " + ((Uploaded) result).file().id());
        return result;
    }

    private UploadResult taken(String name, byte[] content) {
        if (pending() >= MOST_PENDING) {
            return new Refused(UploadRefusal.TOO_MANY);
        }
        try {
            var file = ReadyFile.of(name, content);
            var scan = clamd.judge(content);
            return scan == MalwareScan.INFECTED ? new Refused(UploadRefusal.INFECTED) : kept(file, scan);
        } catch (RefusedFile refused) {
            return new Refused(refused.refusal());
        } catch (IOException full) {
            LOG.log(Level.SEVERE, "A file could not be stored", full);
            return new Refused(UploadRefusal.NOT_STORED);
        }
    }

    private Uploaded kept(ReadyFile file, MalwareScan scan) throws IOException {
        var thumbnail = file.thumbnail() == null ? null : store.put(file.thumbnail());
        var content =
                new Content(file.name(), file.mediaType(), file.content().length, store.put(file.content()), thumbnail);
        var attachment = new PostAttachment(
                caller.get().staff(), content, scan, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        em.persist(attachment);
        em.flush();
        return new Uploaded(attachment.row());
    }

    private long pending() {
        return em.createNamedQuery(PostAttachment.COUNT_PENDING, Long.class)
                .setParameter("staff", caller.get().staff())
                .getSingleResult();
    }
}
