package jp.lg.nayoro.polaris.identity.service.online;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.ReviewCount;

/**
 * 確認待ちの机: how much waits where, and the pair that comes next.
 *
 * @param aside how many were put aside and come again later
 * @param next null when nothing waits
 */
public record ReviewDesk(List<ReviewCount> counts, long aside, ReviewCase next) implements Serializable {

    public long waiting() {
        return counts.stream().mapToLong(ReviewCount::waiting).sum();
    }

    /** Since when the longest waits; null when nothing does. */
    public LocalDateTime oldest() {
        return counts.stream()
                .map(ReviewCount::oldest)
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }
}
