package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.board.entity.BoardReaderRow;
import jp.lg.nayoro.polaris.board.entity.PostRow;

/**
 * The board of one resident as one reader saw it at one moment.
 *
 * @param more whether older threads follow
 * @param pinned 固定: what stands above it, the latest first
 * @param team who reads it besides, with the reader
 * @param mark to ask later whether anything was written since
 */
public record BoardPage(
        List<BoardThread> threads,
        boolean more,
        List<PostRow> pinned,
        List<BoardReaderRow> team,
        Reader reader,
        BoardMark mark)
        implements Serializable {

    /** 新着: written by somebody else after the reader's last visit. */
    public boolean isNew(PostRow post) {
        var seenAt = seenAt();
        return !post.isBy(reader.staff()) && (seenAt == null || post.postedAt().isAfter(seenAt));
    }

    /** Until when the reader had seen it before, null for never. */
    public LocalDateTime seenAt() {
        return team.stream()
                .filter(member -> member.staff().equals(reader.staff()))
                .map(BoardReaderRow::seenAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public Stream<PostRow> posts() {
        return threads.stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.first()), thread.replies().stream()))
                .map(BoardPost::row);
    }

    /** Empty while nobody wrote anything. */
    public Optional<LocalDateTime> newestAt() {
        return posts().map(PostRow::postedAt).max(Comparator.naturalOrder());
    }
}
