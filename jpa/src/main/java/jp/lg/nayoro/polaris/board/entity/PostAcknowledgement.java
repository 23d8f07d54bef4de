package jp.lg.nayoro.polaris.board.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/** 確認の返事. Whoever answers once more changes their mind; the earlier answer stays in the database. */
@Entity
@Table(name = "post_acknowledgement")
@NamedQuery(
        name = PostAcknowledgement.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.board.entity.PostAcknowledgementRow(
            a.post, a.staff, s.name, s.profession, f.name, a.answer, a.answeredAt)
        FROM PostAcknowledgement a JOIN Staff s ON s.id = a.staff JOIN Facility f ON f.id = a.facility
        WHERE a.post IN :posts
          AND NOT EXISTS (SELECT b.id FROM PostAcknowledgement b
                          WHERE b.post = a.post AND b.staff = a.staff AND b.id > a.id)
        ORDER BY a.answeredAt, a.id""")
public class PostAcknowledgement {

    /** Of some posts, the last one of each person. */
    public static final String ROWS = "PostAcknowledgement.rows";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long post;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", nullable = false, updatable = false, length = 20)
    private Answer answer;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private LocalDateTime answeredAt;

    protected PostAcknowledgement() {} // for JPA

    public PostAcknowledgement(long post, Post.Author by, Answer answer, LocalDateTime answeredAt) {
        this.post = post;
        this.staff = by.staff();
        this.facility = by.facility();
        this.answer = requireNonNull(answer);
        this.answeredAt = requireNonNull(answeredAt);
    }

    @Override
    public String toString() {
        return "PostAcknowledgement[" + id + ", post " + post + ", " + answer + "]";
    }
}
