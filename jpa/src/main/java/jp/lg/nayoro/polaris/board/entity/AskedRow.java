package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 要確認の投稿: whose board, who asks, and until when. */
public record AskedRow(
        Long post,
        ResidentId resident,
        String residentName,
        String residentKana,
        String authorName,
        Profession profession,
        String facilityName,
        PostKind kind,
        boolean urgent,
        String body,
        LocalDateTime postedAt,
        LocalDateTime answerBy)
        implements Serializable {

    /**
     * What somebody is asked on the boards they may read and has not answered. Where an institution or the whole team is
     * asked, one answer of somebody who works there is enough; where a person is asked, it is theirs.
     */
    public static final String OF_READER = "Post.askedOfReader";

    /** What somebody asked and nobody has answered. */
    public static final String BY_READER = "Post.askedByReader";

    static final String OF_READER_QUERY = AskedRow.SELECT
            + """
               AND p.author <> :reader
               AND (NOT EXISTS (SELECT a.id FROM PostAddressee a WHERE a.post = p.id)
                 OR EXISTS (SELECT a.id FROM PostAddressee a
                     WHERE a.post = p.id AND (a.staff = :reader
                       OR (a.staff IS NULL AND (a.profession IS NULL OR a.profession = :profession)
                         AND (a.facility IS NULL OR a.facility = :facility)))))
               AND NOT EXISTS (SELECT k.id FROM PostAcknowledgement k
                   WHERE k.post = p.id AND (k.staff = :reader
                     OR (k.facility = :facility AND NOT EXISTS (
                         SELECT a.id FROM PostAddressee a WHERE a.post = p.id AND a.staff = :reader))))
             ORDER BY p.answerBy, p.id""";

    static final String BY_READER_QUERY = AskedRow.SELECT
            + """
               AND p.author = :reader
               AND NOT EXISTS (SELECT k.id FROM PostAcknowledgement k WHERE k.post = p.id)
             ORDER BY p.answerBy, p.id""";

    static final String SELECT =
            "SELECT NEW jp.lg.nayoro.polaris.board.entity.AskedRow(p.id, m.resident, r.name, r.nameKana,"
                    + " s.name, s.profession, f.name, p.kind, p.urgent, p.body, p.postedAt, p.answerBy)"
                    + MyResidentRow.FROM
                    + " JOIN Post p ON p.resident = m.resident JOIN Staff s ON s.id = p.author JOIN Facility f ON f.id = p.facility"
                    + BoardAudience.BOARD_SHARED
                    + " AND p.thread IS NULL AND p.answerBy IS NOT NULL AND p.withdrawnFor IS NULL AND "
                    + PostVisibility.OF_POST;

    /** Without names and text: this string reaches logs. */
    @Override
    public String toString() {
        return "AskedRow[post " + post + ", resident " + resident + "]";
    }
}
