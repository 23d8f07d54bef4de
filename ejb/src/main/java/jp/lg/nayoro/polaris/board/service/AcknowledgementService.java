package jp.lg.nayoro.polaris.board.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.Answer;
import jp.lg.nayoro.polaris.board.entity.AskedRow;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostAcknowledgement;
import jp.lg.nayoro.polaris.board.entity.PostAcknowledgementRow;
import jp.lg.nayoro.polaris.board.entity.PostAddressee;
import jp.lg.nayoro.polaris.board.entity.PostAddresseeRow;
import jp.lg.nayoro.polaris.board.entity.PostTrace;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.groupingBy;

/**
 * 要確認と返事 (見ました・対応します・電話ください). Only a post that asks for an answer takes one, and only of those it is said to; every
 * other post is read without being asked for anything.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class AcknowledgementService {

    /** As many as somebody can work off. */
    private static final int MOST = 100;

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

    /**
     * Answers, or changes one's mind. The same answer once more changes nothing.
     *
     * @throws NotFoundException where there is no such post for the caller, or it does not ask them
     */
    @Audited("board.acknowledge")
    public void answer(ResidentId resident, long postId, @NotNull Answer answer) {
        var scope = policy.require(resident, DataCategory.BOARD).scope();
        var post = visible.of(resident, postId, scope);
        if (!asksCaller(post)) {
            throw new NotFoundException("Post", postId);
        }
        trail.current().telling("post " + postId + " " + answer);
        if (answer == answerOfCaller(postId)) {
            return;
        }
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        var who = caller.get();
        em.persist(new PostAcknowledgement(postId, new Post.Author(who.staff(), who.facility()), answer, now));
        em.createNamedQuery(PostTrace.ANSWERED)
                .setParameter(1, now)
                .setParameter(2, postId)
                .executeUpdate();
    }

    /** 私への確認依頼: what the caller or their institution is asked and has not answered, the most urgent time first. */
    @Audited("board.asked")
    public List<AskedRow> askedOfCaller() {
        return asked(AskedRow.OF_READER)
                .setParameter("profession", caller.get().profession())
                .getResultList();
    }

    /** 返事待ち: what the caller asked and nobody has answered, with whom to call. */
    @Audited("board.waiting")
    public List<WaitingPost> unansweredOfCaller() {
        var rows = asked(AskedRow.BY_READER).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var to = em.createNamedQuery(PostAddressee.ROWS, PostAddresseeRow.class)
                .setParameter("posts", rows.stream().map(AskedRow::post).toList())
                .getResultStream()
                .collect(groupingBy(PostAddresseeRow::post));
        return rows.stream()
                .map(row -> new WaitingPost(row, to.getOrDefault(row.post(), List.of())))
                .toList();
    }

    private TypedQuery<AskedRow> asked(String query) {
        var who = caller.get();
        return em.createNamedQuery(query, AskedRow.class)
                .setParameter("reader", who.staff())
                .setParameter("staff", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST);
    }

    private boolean asksCaller(Post post) {
        var who = Reader.of(caller.get());
        if (!post.isAsking() || post.isBy(who.staff())) {
            return false;
        }
        var to = em.createNamedQuery(PostAddressee.ROWS, PostAddresseeRow.class)
                .setParameter("posts", List.of(post.getId()))
                .getResultList();
        return to.isEmpty() || to.stream().map(PostAddresseeRow::addressee).anyMatch(who::isMeantBy);
    }

    private Answer answerOfCaller(long post) {
        return em.createNamedQuery(PostAcknowledgement.ROWS, PostAcknowledgementRow.class)
                .setParameter("posts", List.of(post))
                .getResultStream()
                .filter(row -> row.staff().equals(caller.get().staff()))
                .map(PostAcknowledgementRow::answer)
                .findFirst()
                .orElse(null);
    }
}
