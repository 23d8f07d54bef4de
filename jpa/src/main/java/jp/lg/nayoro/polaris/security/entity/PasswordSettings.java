package jp.lg.nayoro.polaris.security.entity;

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

/** パスワードの決まり, set by the municipality. Only ever inserted: the newest row holds, the others tell what held before. */
@Entity
@Table(name = "password_policy")
@NamedQuery(name = PasswordSettings.NEWEST_FIRST, query = "SELECT p FROM PasswordSettings p ORDER BY p.id DESC")
public class PasswordSettings {

    public static final String NEWEST_FIRST = "PasswordSettings.newestFirst";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "min_length", nullable = false, updatable = false)
    private int minLength;

    @Column(name = "blocked_words", nullable = false, updatable = false, length = 2000)
    private String blockedWords;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected PasswordSettings() {} // for JPA

    public PasswordSettings(PasswordRule rule, String reason, StaffId setBy, LocalDateTime setAt) {
        this.minLength = rule.minLength();
        this.blockedWords = rule.words();
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public PasswordRule rule() {
        return PasswordRule.of(minLength, blockedWords);
    }

    @Override
    public String toString() {
        return "PasswordSettings[" + id + ", " + minLength + "]";
    }
}
