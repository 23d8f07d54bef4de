package jp.lg.nayoro.polaris.board.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.board.entity.BoardVisit;
import jp.lg.nayoro.polaris.board.entity.PostDraft;
import jp.lg.nayoro.polaris.board.entity.PostTrace;
import jp.lg.nayoro.polaris.identity.service.MergeConcern;
import jp.lg.nayoro.polaris.identity.service.MergeCount;
import jp.lg.nayoro.polaris.identity.service.MergeForecast;
import jp.lg.nayoro.polaris.identity.service.MergeMoves;
import jp.lg.nayoro.polaris.identity.service.MergePart;
import jp.lg.nayoro.polaris.identity.service.MergeRemark;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 統合と連絡板. Posts and drafts go to the survivor's board. Seen there is only what was seen on both boards, so that no post is
 * taken for read unread. On the way back an answer written meanwhile follows the post it answers: without it, it would stand
 * on a board where nobody knows the question.
 */
@ApplicationScoped
public class BoardMerging implements MergeForecast {

    private static final String POSTS = "post";

    @PersistenceContext
    EntityManager em;

    @Inject
    MergeMoves moves;

    @Override
    public List<MergeCount> counts(ResidentId from, ResidentId into) {
        return List.of(
                new MergeCount(MergePart.POSTS, posts(from), posts(into)),
                new MergeCount(MergePart.DRAFTS, drafts(from) - onBoth(from, into), drafts(into)));
    }

    @Override
    public List<MergeRemark> remarks(ResidentId from, ResidentId into) {
        var onBoth = onBoth(from, into);
        return onBoth == 0 ? List.of() : List.of(new MergeRemark(MergeConcern.DRAFTS_ON_BOTH, onBoth));
    }

    void onMerged(@Observes ResidentsMerged event) {
        if (posts(event.from()) > 0) {
            execute(BoardVisit.NOTE_SURVIVORS, event.merge(), event.into().value());
            execute(BoardVisit.UNSEE, event.into().value(), event.from().value());
        }
        moves.moveAll(POSTS, event);
        execute(
                PostDraft.NOTE_MOVING,
                event.merge(),
                event.from().value(),
                event.into().value());
        execute(PostDraft.CARRY, event.into().value(), event.from().value(), event.merge());
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        moves.bringBack(POSTS, event);
        execute(PostTrace.ANSWERS_FOLLOW, event.from().value(), event.into().value());
        execute(PostDraft.CARRY, event.from().value(), event.into().value(), event.merge());
        execute(BoardVisit.SEE_AGAIN, event.into().value(), event.merge());
    }

    private void execute(String statement, Long... parameters) {
        var query = em.createNamedQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private long posts(ResidentId resident) {
        return em.createNamedQuery(PostTrace.COUNT_OF_RESIDENT, Long.class)
                .setParameter("resident", resident)
                .getSingleResult();
    }

    private long drafts(ResidentId resident) {
        return em.createNamedQuery(PostDraft.COUNT_OF_RESIDENT, Long.class)
                .setParameter("resident", resident.value())
                .getSingleResult();
    }

    private long onBoth(ResidentId from, ResidentId into) {
        return em.createNamedQuery(PostDraft.COUNT_ON_BOTH, Long.class)
                .setParameter("from", from.value())
                .setParameter("into", into.value())
                .getSingleResult();
    }
}
