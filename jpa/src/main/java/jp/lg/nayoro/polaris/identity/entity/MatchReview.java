package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jakarta.persistence.EnumType.STRING;

/**
 * 名寄せの確認待ち. A registration whose resident a person must tell, with the likeliest resident. The matching writes it; a person puts
 * it aside or settles it.
 */
@Entity
@Table(name = "match_review")
@NamedQuery(name = ReviewRow.WAITING, query = ReviewRow.WAITING_QUERY)
@NamedQuery(name = ReviewCount.BY_FACILITY, query = ReviewCount.QUERY)
@NamedQuery(
        name = MatchReview.SETTLE,
        query =
                """
        UPDATE MatchReview r SET r.state = jp.lg.nayoro.polaris.identity.entity.ReviewState.DONE, r.version = r.version + 1
        WHERE r.registrationId = :registration""")
@NamedQuery(
        name = MatchReview.COUNT_ASIDE,
        query =
                """
        SELECT COUNT(r) FROM MatchReview r
        WHERE r.state = jp.lg.nayoro.polaris.identity.entity.ReviewState.LATER AND r.due > :now""")
public class MatchReview {

    public static final String SETTLE = "MatchReview.settle";
    public static final String COUNT_ASIDE = "MatchReview.countAside";

    @Id
    @Column(name = "registration_id", nullable = false, updatable = false)
    private Long registrationId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false)
    private ResidentId resident;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, length = 16)
    private ReviewKind kind;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ReviewState state;

    @Column(name = "score", nullable = false)
    private int score;

    @Column(name = "model_version", nullable = false, length = 40)
    private String modelVersion;

    @Column(name = "score_lines", nullable = false, length = 2000)
    private String scoreLines;

    @Column(name = "reason", nullable = false, length = 500)
    private String reason;

    @Column(name = "rivals", nullable = false, length = 500)
    private String rivals;

    @Column(name = "crowded", nullable = false)
    private boolean crowded;

    @Column(name = "due", nullable = false)
    private LocalDateTime due;

    @Column(name = "opened_at", nullable = false)
    private LocalDateTime openedAt;

    protected MatchReview() {} // for JPA

    /** あとで. @throws IllegalStateException when it is settled already */
    public void putAside(LocalDateTime until) {
        if (state == ReviewState.DONE) {
            throw new IllegalStateException(this + " is settled");
        }
        state = ReviewState.LATER;
        due = until;
    }

    public ReviewState getState() {
        return state;
    }

    /** Ids and state only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "MatchReview[" + registrationId + ", " + kind + ", " + state + "]";
    }
}
