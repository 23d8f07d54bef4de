package jp.lg.nayoro.polaris.board.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostDraft;
import jp.lg.nayoro.polaris.board.entity.PostDraftRow;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 下書き. Keeps what the caller is typing on a board until it is posted. Only they get it back. */
@Stateless
@RolesAllowed(Role.STAFF)
public class DraftService {

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

    /** What the caller was typing on this board, latest first. */
    @Audited("board.drafts")
    public List<PostDraftRow> draftsOn(ResidentId resident) {
        policy.require(resident, DataCategory.BOARD);
        return em.createNamedQuery(PostDraft.ROWS, PostDraftRow.class)
                .setParameter("staff", caller.get().staff().value())
                .setParameter("resident", resident.value())
                .getResultList();
    }

    /**
     * Keeps a text; an empty one is forgotten. The pages do so every few seconds; the ledger has one row a draft, from when it
     * began.
     *
     * @param thread the post it will answer, or {@link PostDraft#NEW_THREAD}
     */
    @Audited("board.draft")
    public void keep(
            ResidentId resident,
            long thread,
            @NotNull @Size(max = Post.LONGEST, message = "{board.body.long}") String body) {
        policy.require(resident, DataCategory.BOARD);
        var staff = caller.get().staff();
        if (body.isBlank()) {
            quietUnlessOne(em.createNamedQuery(PostDraft.DISCARD)
                    .setParameter("staff", staff.value())
                    .setParameter("resident", resident.value())
                    .setParameter("thread", thread)
                    .executeUpdate());
            return;
        }
        var written = em.createNamedQuery(PostDraft.KEEP)
                .setParameter(1, staff.value())
                .setParameter(2, resident.value())
                .setParameter(3, thread)
                .setParameter(4, body)
                .setParameter(5, LocalDateTime.now(clock))
                .executeUpdate();
        quietUnlessOne(written); // the database counts 2 for a row that was there and is changed
    }

    private void quietUnlessOne(int written) {
        if (written != 1) {
            trail.current().quietly();
        }
    }
}
