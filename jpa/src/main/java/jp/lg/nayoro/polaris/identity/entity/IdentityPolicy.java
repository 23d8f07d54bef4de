package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 名寄せの決まり, set by the secretariat. Only ever inserted: the newest row holds, the others tell what held before. */
@Entity
@Table(name = "identity_policy")
@NamedQuery(name = IdentityPolicy.NEWEST_FIRST, query = "SELECT p FROM IdentityPolicy p ORDER BY p.id DESC")
@NamedQuery(
        name = IdentityPolicy.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.PolicyRow(
            p.id, p.aloneFrom, p.obstacles, p.reason, s.name, p.setAt)
        FROM IdentityPolicy p JOIN Staff s ON s.id = p.setBy
        ORDER BY p.id DESC""")
public class IdentityPolicy {

    public static final String NEWEST_FIRST = "IdentityPolicy.newestFirst";

    /** With who set each and when. */
    public static final String ROWS = "IdentityPolicy.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "alone_score", nullable = false, updatable = false)
    private int aloneFrom;

    @Enumerated(STRING)
    @Column(name = "obstacles", nullable = false, updatable = false, length = 16)
    private ObstacleRule obstacles;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected IdentityPolicy() {} // for JPA

    public IdentityPolicy(TwoPersonRule rule, String reason, StaffId setBy, LocalDateTime setAt) {
        this.aloneFrom = rule.aloneFrom();
        this.obstacles = rule.obstacles();
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public TwoPersonRule rule() {
        return new TwoPersonRule(aloneFrom, obstacles);
    }

    @Override
    public String toString() {
        return "IdentityPolicy[" + id + ", " + aloneFrom + ", " + obstacles + "]";
    }
}
