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
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.board.entity.BoardNewsRow;
import jp.lg.nayoro.polaris.board.entity.BoardReaderRow;
import jp.lg.nayoro.polaris.board.entity.BoardVisit;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostAddressee;
import jp.lg.nayoro.polaris.board.entity.PostAttachment;
import jp.lg.nayoro.polaris.board.entity.PostContent;
import jp.lg.nayoro.polaris.board.entity.PostDraft;
import jp.lg.nayoro.polaris.board.service.PostResult.AlreadyPosted;
import jp.lg.nayoro.polaris.board.service.PostResult.Posted;
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
    BoardReading reading;

    @Inject
    VisiblePosts visible;

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
        var changes = changesSince(resident, consent, since);
        var wanted = pages * PAGE;
        var firsts = reading.firsts(resident, consent, reader(), wanted + 1);
        var shown = firsts.subList(0, Math.min(wanted, firsts.size()));
        var team = reading.team(resident, consent);
        return new BoardPage(
                reading.threads(shown, consent, reader(), team),
                firsts.size() > wanted,
                reading.pinned(resident, consent, reader()),
                team,
                Reader.of(caller.get()),
                new BoardMark(since, changes));
    }

    /** Whether a page that was read at this mark would look different by now; also when it may not be read any more. */
    public boolean hasNews(ResidentId resident, BoardMark mark) {
        return !(policy.decide(resident, DataCategory.BOARD) instanceof Allowed allowed)
                || changesSince(resident, allowed.consent(), mark.since()) != mark.changes();
    }

    /** What is new on each board the caller may read. */
    @Audited("board.unseen")
    public Map<ResidentId, BoardNewsRow> unseenCounts() {
        var who = caller.get();
        return em.createNamedQuery(BoardNewsRow.OF_STAFF, BoardNewsRow.class)
                .setParameter("reader", who.staff())
                .setParameter("staff", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("never", NEVER)
                .getResultStream()
                .collect(toMap(BoardNewsRow::resident, Function.identity(), (one, same) -> one));
    }

    /**
     * Begins a thread.
     *
     * @param clientKey made by the browser and kept until this succeeds
     * @throws IllegalArgumentException when it is said to somebody who does not read this board, wants an answer by now, or
     *     brings a file that is gone or not the author's
     */
    @Audited("board.post")
    public PostResult post(ResidentId resident, @NotNull PostContent content, @NotNull UUID clientKey) {
        enrolments.hold(resident);
        var allowed = policy.require(resident, DataCategory.BOARD);
        var key = clientKey.toString();
        return store(new Post(resident, author(), content, key, now()), content, allowed.consent());
    }

    /**
     * Answers a post of this resident's board that the caller can see.
     *
     * @throws IllegalArgumentException when it wants an answer itself: only what begins a thread does
     */
    @Audited("board.reply")
    public PostResult reply(ResidentId resident, long postId, @NotNull PostContent content, @NotNull UUID clientKey) {
        enrolments.hold(resident);
        var allowed = policy.require(resident, DataCategory.BOARD);
        var answered = visible.threadOf(resident, postId, allowed.scope());
        var key = clientKey.toString();
        return store(answered.answeredBy(author(), content, key, now()), content, allowed.consent());
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

    private PostResult store(Post post, PostContent content, ConsentId consent) {
        var sameKey = PostedBefore.find(em, reader(), post.getClientKey());
        if (sameKey.isPresent()) {
            return alreadyPosted(sameKey.get(), post);
        }
        if (post.getThread() != null && content.answerBy() != null) {
            throw new IllegalArgumentException("An answer that wants an answer");
        }
        requireHeard(content, reading.team(post.getResident(), consent));
        try {
            em.persist(post);
            em.flush();
        } catch (PersistenceException collision) {
            return alreadyPosted(before.find(reader(), post.getClientKey()).orElseThrow(() -> collision), post);
        }
        content.to().forEach(addressee -> em.persist(new PostAddressee(post.getId(), addressee)));
        take(content.files(), post.getId());
        em.createNamedQuery(PostDraft.DISCARD)
                .setParameter("staff", reader().value())
                .setParameter("resident", post.getResident().value())
                .setParameter("thread", post.getThread() == null ? PostDraft.NEW_THREAD : post.getThread())
                .executeUpdate();
        trail.current().telling("post " + post.getId());
        posted.fire(new PostPosted(
                post.getResident(), post.getId(), new HashSet<>(reading.logins(post.getResident(), consent))));
        return new Posted(post.getId());
    }

    /** Only what the author uploaded, and no post has taken: otherwise the post is not stored either. */
    private void take(List<Long> files, long post) {
        for (int place = 0; place < files.size(); place++) {
            var taken = em.createNamedQuery(PostAttachment.TAKE)
                    .setParameter("post", post)
                    .setParameter("place", place)
                    .setParameter("id", files.get(place))
                    .setParameter("staff", reader())
                    .executeUpdate();
            if (taken != 1) {
                throw new IllegalArgumentException("No upload " + files.get(place) + " of this author");
            }
        }
    }

    /** What is said to nobody who reads, or wants an answer before it is asked, would never be answered. */
    private void requireHeard(PostContent content, List<BoardReaderRow> team) {
        for (var addressee : content.to()) {
            if (team.stream()
                    .noneMatch(member -> addressee.means(member.staff(), member.profession(), member.facility()))) {
                throw new IllegalArgumentException("Nobody on this board is " + addressee);
            }
        }
        if (content.answerBy() != null && !content.answerBy().isAfter(now())) {
            throw new IllegalArgumentException("An answer wanted by " + content.answerBy());
        }
    }

    private AlreadyPosted alreadyPosted(Post stored, Post repeated) {
        if (!stored.saysTheSameAs(repeated)) {
            throw new IllegalArgumentException("The key of " + stored + " came again with another text");
        }
        trail.current().telling("post " + stored.getId() + " again");
        return new AlreadyPosted(stored.getId());
    }

    private long changesSince(ResidentId resident, ConsentId consent, LocalDateTime since) {
        return em.createNamedQuery(Post.CHANGES_SINCE, Number.class)
                .setParameter("resident", resident)
                .setParameter("consent", consent.value())
                .setParameter("reader", reader())
                .setParameter("since", since)
                .getSingleResult()
                .longValue();
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
