package jp.lg.nayoro.polaris.board.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.BoardNewsRow;
import jp.lg.nayoro.polaris.board.entity.BoardVisit;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostDraft;
import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.board.entity.PostText;
import jp.lg.nayoro.polaris.board.service.PostResult.AlreadyPosted;
import jp.lg.nayoro.polaris.board.service.PostResult.Posted;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.service.Enrolments;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * 連絡板. What the care team of a resident tell each other. The gate is asked before each reading and each writing; whoever
 * works outside the consent in force neither reads nor is read.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class BoardService {

    /** Threads a page. */
    public static final int PAGE = 20;

    /** How far a mark reaches back before the moment of reading. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private static final LocalDateTime NEVER = LocalDateTime.of(1970, 1, 1, 0, 0);

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
    Enrolments enrolments;

    @Inject
    PostedBefore before;

    @Inject
    Event<PostPosted> posted;

    /**
     * The threads of the first so many pages, newest first.
     *
     * @throws NotFoundException when the caller may not read this board, or there is no such resident
     */
    @Audited("board.list")
    public BoardPage threads(ResidentId resident, int pages) {
        var consent = policy.require(resident, DataCategory.BOARD).consent();
        var since = now().minus(LATE);
        var count = countSince(resident, consent, since);
        var wanted = pages * PAGE;
        var firsts = rows(Post.FIRST_ROWS, consent)
                .setParameter("resident", resident)
                .setMaxResults(wanted + 1)
                .getResultList();
        var shown = firsts.subList(0, Math.min(wanted, firsts.size()));
        return new BoardPage(
                threadsOf(shown, consent),
                firsts.size() > wanted,
                reader(),
                seenAt(resident),
                new BoardMark(since, count));
    }

    /** Whether a page that was read at this mark would look different by now; also when it may not be read any more. */
    public boolean hasNews(ResidentId resident, BoardMark mark) {
        return !(policy.decide(resident, DataCategory.BOARD) instanceof Allowed allowed)
                || countSince(resident, allowed.consent(), mark.since()) != mark.posts();
    }

    /** What is new on each board the caller may read. */
    @Audited("board.unseen")
    public Map<ResidentId, BoardNewsRow> unseenCounts() {
        var who = caller.get();
        return em.createNamedQuery(Post.NEWS_OF_STAFF, BoardNewsRow.class)
                .setParameter("reader", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("never", NEVER)
                .getResultStream()
                .collect(toMap(BoardNewsRow::resident, Function.identity(), (one, same) -> one));
    }

    /** Begins a thread. @param clientKey made by the browser and kept until this succeeds */
    @Audited("board.post")
    public PostResult post(
            ResidentId resident,
            @NotBlank(message = "{board.body.blank}") @Size(max = Post.LONGEST, message = "{board.body.long}")
                    String body,
            @NotNull UUID clientKey) {
        enrolments.hold(resident);
        var allowed = policy.require(resident, DataCategory.BOARD);
        var key = clientKey.toString();
        return store(new Post(resident, author(), PostText.cleaned(body), key, now()), key, allowed.consent());
    }

    /** Answers a post of this resident's board that the caller can see. */
    @Audited("board.reply")
    public PostResult reply(
            ResidentId resident,
            long postId,
            @NotBlank(message = "{board.body.blank}") @Size(max = Post.LONGEST, message = "{board.body.long}")
                    String body,
            @NotNull UUID clientKey) {
        enrolments.hold(resident);
        var allowed = policy.require(resident, DataCategory.BOARD);
        var answered = visiblePost(resident, postId, allowed.scope());
        var key = clientKey.toString();
        return store(answered.answeredBy(author(), PostText.cleaned(body), key, now()), key, allowed.consent());
    }

    /** The caller has seen the board up to this post's time. */
    @Audited("board.seen")
    public void markSeen(ResidentId resident, @NotNull LocalDateTime until) {
        policy.require(resident, DataCategory.BOARD);
        em.createNamedQuery(BoardVisit.MOVE)
                .setParameter(1, reader().value())
                .setParameter(2, resident.value())
                .setParameter(3, until)
                .executeUpdate();
    }

    private Post visiblePost(ResidentId resident, long postId, ConsentScope scope) {
        var post = em.find(Post.class, postId);
        if (post == null || !post.getResident().equals(resident) || !post.isVisibleTo(reader(), scope)) {
            throw new NotFoundException("Post", postId);
        }
        return post.getThread() == null ? post : visiblePost(resident, post.getThread(), scope);
    }

    private PostResult store(Post post, String key, ConsentId consent) {
        var sameKey = PostedBefore.find(em, reader(), key);
        if (sameKey.isPresent()) {
            return alreadyPosted(sameKey.get(), post);
        }
        try {
            em.persist(post);
            em.flush();
        } catch (PersistenceException collision) {
            return alreadyPosted(before.find(reader(), key).orElseThrow(() -> collision), post);
        }
        em.createNamedQuery(PostDraft.DISCARD)
                .setParameter("staff", reader().value())
                .setParameter("resident", post.getResident().value())
                .setParameter("thread", post.getThread() == null ? PostDraft.NEW_THREAD : post.getThread())
                .executeUpdate();
        trail.current().telling("post " + post.getId());
        posted.fire(new PostPosted(post.getResident(), post.getId(), audience(post.getResident(), consent)));
        return new Posted(post.getId());
    }

    private AlreadyPosted alreadyPosted(Post stored, Post repeated) {
        if (!stored.saysTheSameAs(repeated)) {
            throw new IllegalArgumentException("The key of " + stored + " came again with another text");
        }
        trail.current().telling("post " + stored.getId() + " again");
        return new AlreadyPosted(stored.getId());
    }

    private HashSet<String> audience(ResidentId resident, ConsentId consent) {
        return new HashSet<>(em.createNamedQuery(Post.AUDIENCE, String.class)
                .setParameter("resident", resident)
                .setParameter("consent", consent.value())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("role", Role.STAFF)
                .getResultList());
    }

    private List<BoardThread> threadsOf(List<PostRow> firsts, ConsentId consent) {
        if (firsts.isEmpty()) {
            return List.of();
        }
        var replies = rows(Post.REPLY_ROWS, consent)
                .setParameter("threads", firsts.stream().map(PostRow::id).toList())
                .getResultStream()
                .collect(groupingBy(PostRow::thread));
        return firsts.stream()
                .map(first -> new BoardThread(first, replies.getOrDefault(first.id(), List.of())))
                .toList();
    }

    private TypedQuery<PostRow> rows(String query, ConsentId consent) {
        return em.createNamedQuery(query, PostRow.class)
                .setParameter("consent", consent.value())
                .setParameter("reader", reader());
    }

    private long countSince(ResidentId resident, ConsentId consent, LocalDateTime since) {
        return em.createNamedQuery(Post.COUNT_SINCE, Long.class)
                .setParameter("resident", resident)
                .setParameter("consent", consent.value())
                .setParameter("reader", reader())
                .setParameter("since", since)
                .getSingleResult();
    }

    private LocalDateTime seenAt(ResidentId resident) {
        return em.createNamedQuery(BoardVisit.SEEN_AT, LocalDateTime.class)
                .setParameter("resident", resident.value())
                .setParameter("staff", reader().value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Post.Author author() {
        var who = caller.get();
        return new Post.Author(who.staff(), who.facility());
    }

    private StaffId reader() {
        return caller.get().staff();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
