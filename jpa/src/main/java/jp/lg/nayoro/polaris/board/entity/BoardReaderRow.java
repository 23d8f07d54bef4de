package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * Somebody of the team whose institution the consent covers.
 *
 * @param seenAt until when they have seen the board, null for never
 */
public record BoardReaderRow(
        StaffId staff,
        String name,
        Profession profession,
        FacilityId facility,
        String facilityName,
        LocalDateTime seenAt)
        implements Serializable {

    public boolean hasSeen(PostRow post) {
        return seenAt != null && !seenAt.isBefore(post.postedAt()) && !post.isBy(staff);
    }
}
