package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 再設定. Setting back somebody's password or second factor opens an account to whoever holds the slip, so it takes two people:
 * one asks, having made sure who stands there, and another confirms.
 */
@Entity
@Table(name = "credential_reset")
@NamedQuery(
        name = CredentialReset.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.CredentialResetRow(
            r.id, r.login, s.name, f.name, r.part, r.reason, r.state, r.askedBy, a.name, r.askedAt, d.name, r.decidedAt)
        FROM CredentialReset r JOIN Account c ON c.login = r.login JOIN Staff s ON s.id = c.staff
            JOIN Facility f ON f.id = s.facility JOIN Staff a ON a.id = r.askedBy LEFT JOIN Staff d ON d.id = r.decidedBy
        ORDER BY r.id DESC""")
@NamedQuery(
        name = CredentialReset.WAITING_FOR,
        query =
                """
        SELECT COUNT(r) FROM CredentialReset r
        WHERE r.login = :login AND r.state = jp.lg.nayoro.polaris.security.entity.ResetState.ASKED""")
@NamedQuery(
        name = CredentialReset.BY_CODE,
        query = "SELECT r FROM CredentialReset r WHERE r.login = :login AND r.codeHash = :hash")
public class CredentialReset {

    public static final String BY_CODE = "CredentialReset.byCode";

    /** The newest first. */
    public static final String ROWS = "CredentialReset.rows";

    public static final String WAITING_FOR = "CredentialReset.waitingFor";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    @Enumerated(STRING)
    @Column(name = "part", nullable = false, updatable = false, length = 16)
    private CredentialPart part;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ResetState state;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private StaffId askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private LocalDateTime askedAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "code_until")
    private LocalDateTime codeUntil;

    protected CredentialReset() {} // for JPA

    public CredentialReset(String login, CredentialPart part, String reason, StaffId askedBy, LocalDateTime askedAt) {
        this.login = requireNonNull(login);
        this.part = requireNonNull(part);
        this.reason = requireNonNull(reason);
        this.askedBy = requireNonNull(askedBy);
        this.askedAt = requireNonNull(askedAt);
        this.state = ResetState.ASKED;
    }

    public String getLogin() {
        return login;
    }

    public CredentialPart getPart() {
        return part;
    }

    public boolean isAsked() {
        return state == ResetState.ASKED;
    }

    public boolean wasAskedBy(StaffId who) {
        return askedBy.equals(who);
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    /** @throws IllegalStateException by the one who asked, or where it is decided */
    public void confirm(StaffId by, LocalDateTime at) {
        if (wasAskedBy(by)) {
            throw new IllegalStateException("Confirmed by the one who asked: " + this);
        }
        decide(ResetState.DONE, by, at);
    }

    /** The slip that was printed: whoever brings its code in time sets a new password. */
    public void handOut(byte[] hash, LocalDateTime until) {
        codeHash = hash.clone();
        codeUntil = requireNonNull(until);
    }

    public boolean isRedeemable(LocalDateTime at) {
        return codeHash != null && !codeUntil.isBefore(at);
    }

    /** Uses the code of the slip up. */
    public void redeem() {
        codeHash = null;
    }

    public void decline(StaffId by, LocalDateTime at) {
        decide(ResetState.DECLINED, by, at);
    }

    private void decide(ResetState how, StaffId by, LocalDateTime at) {
        if (!isAsked()) {
            throw new IllegalStateException("Decided before: " + this);
        }
        state = how;
        decidedBy = requireNonNull(by);
        decidedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "CredentialReset[" + id + ", " + part + ", " + state + "]";
    }
}
