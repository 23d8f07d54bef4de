package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 緊急閲覧の決まり, set by the secretariat. Only ever inserted: the newest row holds, the others tell what held before. */
@Entity
@Table(name = "break_glass_policy")
@NamedQuery(name = BreakGlassPolicy.NEWEST_FIRST, query = "SELECT p FROM BreakGlassPolicy p ORDER BY p.id DESC")
@NamedQuery(
        name = BreakGlassPolicy.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.consent.entity.GlassRuleRow(
            p.id, p.openMinutes, p.disasterUntil, p.reason, s.name, p.setAt)
        FROM BreakGlassPolicy p JOIN Staff s ON s.id = p.setBy
        ORDER BY p.id DESC""")
public class BreakGlassPolicy {

    public static final String NEWEST_FIRST = "BreakGlassPolicy.newestFirst";
    public static final String ROWS = "BreakGlassPolicy.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "open_minutes", nullable = false, updatable = false)
    private int openMinutes;

    @Column(name = "disaster_until", updatable = false)
    private LocalDateTime disasterUntil;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected BreakGlassPolicy() {} // for JPA

    public BreakGlassPolicy(GlassRule rule, String reason, StaffId setBy, LocalDateTime setAt) {
        this.openMinutes = rule.minutes();
        this.disasterUntil = rule.disasterUntil();
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public GlassRule rule() {
        return new GlassRule(openMinutes, disasterUntil);
    }

    @Override
    public String toString() {
        return "BreakGlassPolicy[" + id + ", " + openMinutes + " minutes]";
    }
}
