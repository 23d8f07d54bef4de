package jp.lg.nayoro.polaris.board.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** 訂正前の文. What a post said before its author rewrote it; whoever may read the post may read this. */
@Entity
@Table(name = "post_revision")
@NamedQuery(
        name = PostRevision.OF_POST,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.board.entity.PostRevisionRow(v.body, v.replacedAt)
        FROM PostRevision v WHERE v.post = :post ORDER BY v.replacedAt DESC, v.id DESC""")
public class PostRevision {

    /** The latest first. */
    public static final String OF_POST = "PostRevision.ofPost";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long post;

    @Column(name = "body", nullable = false, updatable = false, length = Post.LONGEST)
    private String body;

    @Column(name = "replaced_at", nullable = false, updatable = false)
    private LocalDateTime replacedAt;

    protected PostRevision() {} // for JPA

    PostRevision(long post, String body, LocalDateTime replacedAt) {
        this.post = post;
        this.body = body;
        this.replacedAt = replacedAt;
    }

    @Override
    public String toString() {
        return "PostRevision[" + id + ", post " + post + "]";
    }
}
