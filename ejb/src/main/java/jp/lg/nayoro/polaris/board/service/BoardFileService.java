package jp.lg.nayoro.polaris.board.service;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostAttachment;
import jp.lg.nayoro.polaris.board.service.file.AcceptedType;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.blob.BlobStore;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 添付ファイルを開く. Whoever sees the post sees its files, unless they wait for the scan. */
@Stateless
@RolesAllowed(Role.STAFF)
public class BoardFileService {

    @PersistenceContext
    EntityManager em;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    VisiblePosts visible;

    @Inject
    BlobStore store;

    /** @throws NotFoundException where the caller does not see the post, it was withdrawn, or the file is not served */
    @Audited("board.file")
    public OpenedFile attachment(long id) {
        var file = seen(id);
        return opened(file, file.row().mediaType(), file.getSha256());
    }

    /**
     * The small picture of a file. The ledger already says that the board was read on which it stands, so that this leaves no
     * row, unless it is refused.
     */
    @Audited("board.file")
    public OpenedFile thumbnail(long id) {
        var file = seen(id);
        if (file.row().thumbnail() == null) {
            throw new NotFoundException("Thumbnail", id);
        }
        trail.current().quietly();
        return opened(file, AcceptedType.JPEG.mediaType(), file.row().thumbnail());
    }

    private PostAttachment seen(long id) {
        trail.current().telling("file " + id);
        var file = em.find(PostAttachment.class, id);
        var post = file == null || file.row().post() == null
                ? null
                : em.find(Post.class, file.row().post());
        if (post == null) {
            throw new NotFoundException("PostAttachment", id);
        }
        var allowed = policy.require(post.getResident(), DataCategory.BOARD);
        var seen = visible.of(post.getResident(), post.getId(), allowed.scope());
        if (seen.isWithdrawn() || !file.row().served()) {
            throw new NotFoundException("PostAttachment", id);
        }
        return file;
    }

    private OpenedFile opened(PostAttachment file, String mediaType, String sha256) {
        try {
            return new OpenedFile(file.row().name(), mediaType, store.open(sha256));
        } catch (IOException gone) {
            throw new UncheckedIOException("The content of " + file + " does not open", gone);
        }
    }
}
