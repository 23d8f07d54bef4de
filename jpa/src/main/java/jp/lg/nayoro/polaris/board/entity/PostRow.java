package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * One post as a reader sees it. What was withdrawn has no text any more.
 *
 * @param thread the post it answers, or null for the first of a thread
 * @param facilityName where the author worked when writing
 * @param answerBy 要確認: until when those addressed should answer; null asks for nothing
 * @param editedAt null while it stands as it was first posted
 * @param withdrawnFor the reason its author gave; null while it stands
 * @param pinnedAt 固定: since when it stands above the others; null where it does not
 * @param version grows with each change, an answer included
 */
public record PostRow(
        Long id,
        Long thread,
        StaffId author,
        String authorName,
        Profession profession,
        String facilityName,
        LocalDateTime postedAt,
        String body,
        PostKind kind,
        boolean urgent,
        LocalDateTime answerBy,
        LocalDateTime editedAt,
        String withdrawnFor,
        LocalDateTime pinnedAt,
        long version)
        implements Serializable {

    static final String COLUMNS = "NEW jp.lg.nayoro.polaris.board.entity.PostRow("
            + "p.id, p.thread, p.author, s.name, s.profession, f.name, p.postedAt, p.body,"
            + " p.kind, p.urgent, p.answerBy, p.editedAt, p.withdrawnFor, p.pinnedAt, p.version)";

    static final String SELECT = "SELECT " + COLUMNS
            + " FROM Post p JOIN Staff s ON s.id = p.author JOIN Facility f ON f.id = p.facility, Consent c";

    public PostRow {
        body = withdrawnFor == null ? body : "";
    }

    /** 訂正: whether its author could still rewrite it. */
    public boolean isRewritableAt(LocalDateTime at) {
        return !withdrawn() && !at.isAfter(postedAt.plus(Post.REWRITABLE));
    }

    public boolean withdrawn() {
        return withdrawnFor != null;
    }

    public boolean asks() {
        return answerBy != null && !withdrawn();
    }

    public boolean isBy(StaffId reader) {
        return author.equals(reader);
    }
}
