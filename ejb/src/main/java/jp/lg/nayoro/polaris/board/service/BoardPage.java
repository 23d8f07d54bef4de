package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * The board of one resident as one reader saw it at one moment.
 *
 * @param more whether older threads follow
 * @param seenAt until when the reader had seen it before, null for never
 * @param mark to ask later whether anything was written since
 */
public record BoardPage(List<BoardThread> threads, boolean more, StaffId reader, LocalDateTime seenAt, BoardMark mark)
        implements Serializable {

    /** 新着: written by somebody else after the reader's last visit. */
    public boolean isNew(PostRow post) {
        return !post.isBy(reader) && (seenAt == null || post.postedAt().isAfter(seenAt));
    }

    public Stream<PostRow> posts() {
        return threads.stream().flatMap(thread -> Stream.concat(Stream.of(thread.first()), thread.replies().stream()));
    }

    /** Empty while nobody wrote anything. */
    public Optional<LocalDateTime> newestAt() {
        return posts().map(PostRow::postedAt).max(Comparator.naturalOrder());
    }
}
