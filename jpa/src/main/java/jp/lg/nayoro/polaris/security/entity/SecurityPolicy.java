package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** ログインの決まり. Only ever inserted: the newest row holds, the others tell what held before. */
@Entity
@Table(name = "security_policy")
@NamedQuery(name = SecurityPolicy.NEWEST_FIRST, query = "SELECT p FROM SecurityPolicy p ORDER BY p.id DESC")
@NamedQuery(
        name = SecurityPolicy.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.SecurityPolicyRow(p.id, p.secondFactorFor, p.rememberDays,
            p.passwordFailures, p.codeFailures, p.lockMinutes, p.idleMinutes, p.stepUpMinutes, p.reason, s.name, p.setAt)
        FROM SecurityPolicy p LEFT JOIN Staff s ON s.id = p.setBy
        ORDER BY p.id DESC""")
public class SecurityPolicy {

    public static final String NEWEST_FIRST = "SecurityPolicy.newestFirst";

    /** With who set each and when. */
    public static final String ROWS = "SecurityPolicy.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "second_factor_for", nullable = false, updatable = false, length = 200)
    private String secondFactorFor;

    @Column(name = "remember_days", nullable = false, updatable = false)
    private int rememberDays;

    @Column(name = "password_failures", nullable = false, updatable = false)
    private int passwordFailures;

    @Column(name = "code_failures", nullable = false, updatable = false)
    private int codeFailures;

    @Column(name = "lock_minutes", nullable = false, updatable = false)
    private int lockMinutes;

    @Column(name = "idle_minutes", nullable = false, updatable = false)
    private int idleMinutes;

    @Column(name = "step_up_minutes", nullable = false, updatable = false)
    private int stepUpMinutes;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected SecurityPolicy() {} // for JPA

    public SecurityPolicy(SecurityRules rules, String reason, StaffId setBy, LocalDateTime setAt) {
        this.secondFactorFor = String.join(",", new TreeSet<>(rules.secondFactorFor()));
        this.rememberDays = rules.rememberDays();
        this.passwordFailures = rules.passwordFailures();
        this.codeFailures = rules.codeFailures();
        this.lockMinutes = rules.lockMinutes();
        this.idleMinutes = rules.idleMinutes();
        this.stepUpMinutes = rules.stepUpMinutes();
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public SecurityRules rules() {
        return new SecurityRules(
                rolesOf(secondFactorFor),
                rememberDays,
                passwordFailures,
                codeFailures,
                lockMinutes,
                idleMinutes,
                stepUpMinutes);
    }

    static Set<String> rolesOf(String column) {
        return column.isEmpty() ? Set.of() : Set.of(column.split(","));
    }

    @Override
    public String toString() {
        return "SecurityPolicy[" + id + ", " + rules() + "]";
    }
}
