package jp.lg.nayoro.polaris.consent.entity;

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

/** 窓口の決まり, set by the secretariat as the council decided. Only ever inserted: the newest row holds. */
@Entity
@Table(name = "counter_policy")
@NamedQuery(name = CounterPolicy.NEWEST_FIRST, query = "SELECT p FROM CounterPolicy p ORDER BY p.id DESC")
@NamedQuery(
        name = CounterPolicy.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.consent.entity.CounterPolicyRow(
            p.id, p.copies, p.claimsBy, p.telling, p.reason, s.name, p.setAt)
        FROM CounterPolicy p JOIN Staff s ON s.id = p.setBy
        ORDER BY p.id DESC""")
public class CounterPolicy {

    public static final String NEWEST_FIRST = "CounterPolicy.newestFirst";

    /** With who set each and when. */
    public static final String ROWS = "CounterPolicy.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Enumerated(STRING)
    @Column(name = "copies", nullable = false, updatable = false, length = 16)
    private CopiesRule copies;

    @Enumerated(STRING)
    @Column(name = "claims_by", nullable = false, updatable = false, length = 16)
    private ClaimDecider claimsBy;

    @Enumerated(STRING)
    @Column(name = "telling", nullable = false, updatable = false, length = 16)
    private ScopeTelling telling;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected CounterPolicy() {} // for JPA

    public CounterPolicy(CounterRule rule, String reason, StaffId setBy, LocalDateTime setAt) {
        this.copies = rule.copies();
        this.claimsBy = rule.claimsBy();
        this.telling = rule.telling();
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public CounterRule rule() {
        return new CounterRule(copies, claimsBy, telling);
    }

    @Override
    public String toString() {
        return "CounterPolicy[" + id + ", " + copies + ", " + claimsBy + ", " + telling + "]";
    }
}
