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

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 登録端末. A tablet or PC of the network, known by a cookie that lasts; the database holds only hashes of it and of the code
 * by which it was registered. A blocked one is refused at its next request and never comes back: it is issued anew.
 */
@Entity
@Table(name = "terminal")
@NamedQuery(name = Terminal.BY_CODE, query = "SELECT t FROM Terminal t WHERE t.codeHash = :hash")
@NamedQuery(name = Terminal.BY_TOKEN, query = "SELECT t FROM Terminal t WHERE t.tokenHash = :hash")
@NamedQuery(
        name = Terminal.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.TerminalRow(
            t.id, t.name, f.name, t.state, t.codeUntil, t.registeredAt, t.lastUsedAt, t.lastLogin, t.blockedAt, t.blockReason)
        FROM Terminal t JOIN Facility f ON f.id = t.facility
        ORDER BY t.id DESC""")
public class Terminal {

    public static final String BY_CODE = "Terminal.byCode";
    public static final String BY_TOKEN = "Terminal.byToken";

    /** The newest first. */
    public static final String ROWS = "Terminal.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "name", nullable = false, updatable = false, length = 80)
    private String name;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private TerminalState state;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "code_until")
    private LocalDateTime codeUntil;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private StaffId issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private LocalDateTime issuedAt;

    @Column(name = "registered_at")
    private LocalDateTime registeredAt;

    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt;

    @Column(name = "last_login", length = 64)
    private String lastLogin;

    @Column(name = "blocked_by")
    private StaffId blockedBy;

    @Column(name = "blocked_at")
    private LocalDateTime blockedAt;

    @Column(name = "block_reason", length = 500)
    private String blockReason;

    protected Terminal() {} // for JPA

    public Terminal(
            String name, FacilityId facility, byte[] codeHash, LocalDateTime codeUntil, StaffId by, LocalDateTime at) {
        this.name = requireNonNull(name);
        this.facility = requireNonNull(facility);
        this.codeHash = codeHash.clone();
        this.codeUntil = requireNonNull(codeUntil);
        this.issuedBy = requireNonNull(by);
        this.issuedAt = requireNonNull(at);
        this.state = TerminalState.ISSUED;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isInUse() {
        return state == TerminalState.IN_USE;
    }

    /** Its code came back in time: from now on the cookie with this hash is this terminal. Tells whether it was in time. */
    public boolean register(byte[] hash, LocalDateTime at) {
        if (state != TerminalState.ISSUED || codeUntil.isBefore(at)) {
            return false;
        }
        state = TerminalState.IN_USE;
        tokenHash = hash.clone();
        codeHash = null;
        registeredAt = at;
        return true;
    }

    public void used(String login, LocalDateTime at) {
        lastLogin = requireNonNull(login);
        lastUsedAt = requireNonNull(at);
    }

    public void block(StaffId by, String reason, LocalDateTime at) {
        state = TerminalState.BLOCKED;
        codeHash = null;
        blockedBy = requireNonNull(by);
        blockReason = requireNonNull(reason);
        blockedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "Terminal[" + id + ", " + state + "]";
    }
}
