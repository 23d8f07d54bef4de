package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * アカウント. What a person signs in with, at whichever of their workplaces they are now. The password is kept as a bcrypt hash in modular crypt form, which the
 * container's JDBC realm reads; this class never sees it in the clear.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = Account.BY_LOGIN, query = "SELECT a FROM Account a WHERE a.login = :login")
public class Account {

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

    @Column(name = "staff_id", nullable = false)
    private StaffId staff;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private AccountState state;

    @Column(name = "last_login_at")
    private LocalDateTime lastLoginAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private List<Workplace> workplaces = new ArrayList<>();

    protected Account() {} // for JPA

    /** With its first workplace, where it is from now on. */
    public Account(String login, String passwordHash, StaffId staff, Set<String> roles) {
        this.login = requireNonNull(login);
        this.passwordHash = bcrypt(passwordHash);
        this.state = AccountState.ACTIVE;
        this.staff = requireNonNull(staff);
        worksAlsoAs(staff, roles);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getLogin() {
        return login;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** As whom its holder works now. */
    public StaffId getStaff() {
        return staff;
    }

    public AccountState getState() {
        return state;
    }

    /** One more workplace. Where the account is now stays as it was. */
    public Workplace worksAlsoAs(StaffId other, Set<String> roles) {
        var workplace = new Workplace(this, other, roles);
        workplaces.add(workplace);
        return workplace;
    }

    /** 勤務先の切替. From the next request on its holder is there, and nowhere else. */
    public Workplace switchTo(StaffId other) {
        var workplace = workplaces.stream()
                .filter(each -> each.getStaff().equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no workplace " + other));
        staff = other;
        return workplace;
    }

    public void suspend() {
        state = AccountState.SUSPENDED;
    }

    public void resume() {
        state = AccountState.ACTIVE;
    }

    public void changePassword(String hash) {
        passwordHash = bcrypt(hash);
    }

    public void signedIn(LocalDateTime at) {
        lastLoginAt = requireNonNull(at);
    }

    private static String bcrypt(String hash) {
        if (!hash.startsWith("$2")) {
            throw new IllegalArgumentException("Not a bcrypt hash in modular crypt form");
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Account[" + id + ", " + state + "]";
    }
}
