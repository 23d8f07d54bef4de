package jp.lg.nayoro.polaris.board.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostRevision;
import jp.lg.nayoro.polaris.board.entity.PostRevisionRow;
import jp.lg.nayoro.polaris.board.service.PostChange.Done;
import jp.lg.nayoro.polaris.board.service.PostChange.TooLate;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 訂正・取り下げ・固定. An author rewrites a post for half an hour, and withdraws it at any time with a reason that stands in its
 * place; anybody of the team pins the first post of a thread above the board, or takes it down.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class PostChangeService {

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
    VisiblePosts visible;

    /** 訂正. @throws NotFoundException where there is no such post of the caller's */
    @Audited("board.rewrite")
    public PostChange rewrite(
            ResidentId resident,
            long postId,
            @NotBlank(message = "{board.body.blank}") @Size(max = Post.LONGEST, message = "{board.body.long}")
                    String body) {
        var post = ownPost(resident, postId);
        var now = now();
        if (!post.isRewritableAt(now)) {
            return new TooLate();
        }
        em.persist(post.rewrite(body, now));
        return new Done();
    }

    /** 取り下げ. Once more it changes nothing. @throws NotFoundException where there is no such post of the caller's */
    @Audited("board.withdraw")
    public void withdraw(
            ResidentId resident,
            long postId,
            @NotBlank(message = "{board.reason.blank}")
                    @Size(max = Post.LONGEST_REASON, message = "{board.reason.long}")
                    String reason) {
        ownPost(resident, postId).withdraw(reason, now());
    }

    /** 固定. @throws NotFoundException where there is no such thread on a board of the caller's */
    @Audited("board.pin")
    public void pin(ResidentId resident, long postId) {
        seenPost(resident, postId).pin(now());
    }

    /** 固定を外す. */
    @Audited("board.unpin")
    public void unpin(ResidentId resident, long postId) {
        seenPost(resident, postId).unpin(now());
    }

    /** 訂正の履歴: what a post said before, the latest first; nothing of a post that is withdrawn. */
    @Audited("board.revisions")
    public List<PostRevisionRow> revisions(ResidentId resident, long postId) {
        var post = seenPost(resident, postId);
        return post.isWithdrawn()
                ? List.of()
                : em.createNamedQuery(PostRevision.OF_POST, PostRevisionRow.class)
                        .setParameter("post", post.getId())
                        .getResultList();
    }

    private Post ownPost(ResidentId resident, long postId) {
        var post = seenPost(resident, postId);
        if (!post.isBy(caller.get().staff())) {
            throw new NotFoundException("Post", postId);
        }
        return post;
    }

    private Post seenPost(ResidentId resident, long postId) {
        trail.current().telling("post " + postId);
        return visible.of(
                resident, postId, policy.require(resident, DataCategory.BOARD).scope());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
