package jp.lg.nayoro.polaris.board.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.board.entity.BoardAudience;
import jp.lg.nayoro.polaris.board.entity.BoardReaderRow;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostAcknowledgement;
import jp.lg.nayoro.polaris.board.entity.PostAcknowledgementRow;
import jp.lg.nayoro.polaris.board.entity.PostAddressee;
import jp.lg.nayoro.polaris.board.entity.PostAddresseeRow;
import jp.lg.nayoro.polaris.board.entity.PostAttachment;
import jp.lg.nayoro.polaris.board.entity.PostAttachmentRow;
import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

/** Reads a board once the gate has allowed it. The number of statements does not grow with the posts. */
@Dependent
class BoardReading {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<PostRow> firsts(ResidentId resident, ConsentId consent, StaffId reader, int most) {
        return rows(Post.FIRST_ROWS, consent, reader)
                .setParameter("resident", resident)
                .setMaxResults(most)
                .getResultList();
    }

    List<PostRow> pinned(ResidentId resident, ConsentId consent, StaffId reader) {
        return rows(Post.PINNED_ROWS, consent, reader)
                .setParameter("resident", resident)
                .getResultList();
    }

    /** The threads these posts begin, with what became of each post. */
    List<BoardThread> threads(List<PostRow> firsts, ConsentId consent, StaffId reader, List<BoardReaderRow> team) {
        if (firsts.isEmpty()) {
            return List.of();
        }
        var replies = rows(Post.REPLY_ROWS, consent, reader)
                .setParameter("threads", firsts.stream().map(PostRow::id).toList())
                .getResultStream()
                .collect(groupingBy(PostRow::thread));
        var ids = Stream.concat(firsts.stream(), replies.values().stream().flatMap(List::stream))
                .map(PostRow::id)
                .collect(toSet());
        var posts = new Posts(
                of(PostAddressee.ROWS, PostAddresseeRow.class, ids).collect(groupingBy(PostAddresseeRow::post)),
                of(PostAcknowledgement.ROWS, PostAcknowledgementRow.class, ids)
                        .collect(groupingBy(PostAcknowledgementRow::post)),
                of(PostAttachment.ROWS, PostAttachmentRow.class, ids).collect(groupingBy(PostAttachmentRow::post)),
                team);
        return firsts.stream()
                .map(first -> new BoardThread(
                        posts.of(first),
                        replies.getOrDefault(first.id(), List.of()).stream()
                                .map(posts::of)
                                .toList()))
                .toList();
    }

    /** Who reads this board today. */
    List<BoardReaderRow> team(ResidentId resident, ConsentId consent) {
        return audience(BoardAudience.READERS, BoardReaderRow.class, resident, consent);
    }

    List<String> logins(ResidentId resident, ConsentId consent) {
        return audience(BoardAudience.LOGINS, String.class, resident, consent);
    }

    private <T> List<T> audience(String query, Class<T> type, ResidentId resident, ConsentId consent) {
        return em.createNamedQuery(query, type)
                .setParameter("resident", resident)
                .setParameter("consent", consent.value())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("role", Role.STAFF)
                .getResultList();
    }

    private TypedQuery<PostRow> rows(String query, ConsentId consent, StaffId reader) {
        return em.createNamedQuery(query, PostRow.class)
                .setParameter("consent", consent.value())
                .setParameter("reader", reader);
    }

    private <T> Stream<T> of(String query, Class<T> type, Set<Long> posts) {
        return em.createNamedQuery(query, type).setParameter("posts", posts).getResultStream();
    }

    private record Posts(
            Map<Long, List<PostAddresseeRow>> to,
            Map<Long, List<PostAcknowledgementRow>> answers,
            Map<Long, List<PostAttachmentRow>> files,
            List<BoardReaderRow> team) {

        BoardPost of(PostRow post) {
            return new BoardPost(
                    post,
                    to.getOrDefault(post.id(), List.of()),
                    answers.getOrDefault(post.id(), List.of()),
                    files.getOrDefault(post.id(), List.of()),
                    team.stream().filter(member -> member.hasSeen(post)).toList());
        }
    }
}
