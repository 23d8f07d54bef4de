package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * One post as a reader sees it.
 *
 * @param thread the post it answers, or null for the first of a thread
 * @param facilityName where the author worked when writing
 */
public record PostRow(
        Long id,
        Long thread,
        StaffId author,
        String authorName,
        Profession profession,
        String facilityName,
        LocalDateTime postedAt,
        String body)
        implements Serializable {

    public boolean isBy(StaffId reader) {
        return author.equals(reader);
    }
}
