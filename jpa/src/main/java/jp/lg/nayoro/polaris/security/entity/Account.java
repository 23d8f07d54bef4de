package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * アカウント. What a member of staff signs in with. The password is kept as a bcrypt hash in modular crypt form, which the
 * container's JDBC realm reads; this class never sees it in the clear.
 */
@Entity
@Table(name = "account")
@NamedQuery(
        name = Account.CALLER_ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.CallerRow(
            a.login, s.id, s.name, s.profession, f.id, f.name, f.kind, r)
        FROM Account a JOIN Staff s ON s.id = a.staff JOIN Facility f ON f.id = s.facility LEFT JOIN a.roles r
        WHERE a.login = :login
          AND a.state = jp.lg.nayoro.polaris.security.entity.AccountState.ACTIVE
          AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
          AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE""")
@NamedQuery(name = Account.BY_LOGIN, query = "SELECT a FROM Account a WHERE a.login = :login")
public class Account {

    /** One row for each role of the account that holds this login now; none when it may not work any more. */
    public static final String CALLER_ROWS = "Account.callerRows";

    public static final String BY_LOGIN = "Account.byLogin";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    @Column(name = "password_hash", nullable = false, length = 80)
    private String passwordHash;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private AccountState state;

    @Column(name = "last_login_at")
    private LocalDateTime lastLoginAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false, length = 32)
    private Set<String> roles = new LinkedHashSet<>();

    protected Account() {} // for JPA

    public Account(String login, String passwordHash, StaffId staff, Set<String> roles) {
        if (!passwordHash.startsWith("$2")) {
            throw new IllegalArgumentException("Not a bcrypt hash in modular crypt form");
        }
        this.login = requireNonNull(login);
        this.passwordHash = passwordHash;
        this.staff = requireNonNull(staff);
        this.roles.addAll(roles);
        this.state = AccountState.ACTIVE;
    }

    public String getLogin() {
        return login;
    }

    public StaffId getStaff() {
        return staff;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    public void suspend() {
        state = AccountState.SUSPENDED;
    }

    public void revoke(String role) {
        roles.remove(role);
    }

    public void signedIn(LocalDateTime at) {
        lastLoginAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "Account[" + id + ", " + state + "]";
    }
}
