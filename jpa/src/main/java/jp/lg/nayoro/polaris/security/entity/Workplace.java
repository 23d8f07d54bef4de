package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 勤務先. One institution somebody signs in for, with the roles they have there. A person who works at two has one login and
 * two workplaces, and is at one of them at a time (ADR 0041).
 */
@Entity
@Table(name = "workplace")
@NamedQuery(
        name = Workplace.CALLER_ROWS,
        query = "SELECT NEW jp.lg.nayoro.polaris.security.entity.CallerRow("
                + " a.login, s.id, s.name, s.profession, f.id, f.name, f.kind, a.staff, r)"
                + " FROM Workplace w JOIN w.account a JOIN Staff s ON s.id = w.staff JOIN Facility f ON f.id = s.facility"
                + " LEFT JOIN w.roles r"
                + " WHERE a.login = :login"
                + " AND a.state = jp.lg.nayoro.polaris.security.entity.AccountState.ACTIVE"
                + " AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE"
                + " AND " + Facility.TAKES_PART + " ORDER BY s.id")
@NamedQuery(name = Workplace.OF_STAFF, query = "SELECT w FROM Workplace w JOIN FETCH w.account WHERE w.staff = :staff")
@NamedQuery(
        name = Workplace.MEMBERS_OF,
        query = Workplace.SELECT_MEMBER + " WHERE f.id = :facility ORDER BY s.nameKana, s.id")
@NamedQuery(name = Workplace.MEMBER, query = Workplace.SELECT_MEMBER + " WHERE s.id = :staff")
@NamedQuery(
        name = Workplace.MEMBERS_AWAITING,
        query = Workplace.SELECT_MEMBER
                + " WHERE s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.REQUESTED"
                + " ORDER BY s.enteredAt, s.id")
@NamedQuery(
        name = Workplace.ROLES_OF,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.RoleRow(w.staff, r)
        FROM Workplace w JOIN w.roles r WHERE w.staff IN :staff""")
@NamedQuery(
        name = Workplace.WITH_ROLE_AT,
        query =
                """
        SELECT w.staff FROM Workplace w JOIN Staff s ON s.id = w.staff
        WHERE s.facility = :facility AND :role MEMBER OF w.roles
          AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
          AND w.account.state = jp.lg.nayoro.polaris.security.entity.AccountState.ACTIVE""")
public class Workplace {

    /**
     * One row for each role at each place where the holder of this login may work today; none when there is no such place
     * any more. Where they are now is {@link CallerRow#isChosen}.
     */
    public static final String CALLER_ROWS = "Workplace.callerRows";

    static final String SELECT_MEMBER =
            "SELECT NEW jp.lg.nayoro.polaris.security.entity.MemberRow(s.id, s.version, s.name, s.nameKana, s.profession,"
                    + " s.state, s.licenseNumber, s.email, s.enteredAt, s.leftOn, f.id, f.name, f.kind, a.login, a.state,"
                    + " w.lastUsedAt, i.expiresOn)"
                    + " FROM Staff s JOIN Facility f ON f.id = s.facility LEFT JOIN Workplace w ON w.staff = s.id"
                    + " LEFT JOIN w.account a LEFT JOIN Invitation i ON i.staff = s.id"
                    + " AND i.usedAt IS NULL AND i.cancelledAt IS NULL AND i.expiresOn >= :today";

    /** The staff of an institution in the order of their kana, with their logins. */
    public static final String MEMBERS_OF = "Workplace.membersOf";

    public static final String MEMBER = "Workplace.member";

    /** Whom the secretariat has to approve, the longest waiting first. */
    public static final String MEMBERS_AWAITING = "Workplace.membersAwaiting";

    public static final String ROLES_OF = "Workplace.rolesOf";
    public static final String OF_STAFF = "Workplace.ofStaff";

    /** Who can act in a role at an institution. */
    public static final String WITH_ROLE_AT = "Workplace.withRoleAt";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt;

    @ElementCollection
    @CollectionTable(name = "workplace_role", joinColumns = @JoinColumn(name = "workplace_id"))
    @Column(name = "role", nullable = false, length = 32)
    private Set<String> roles = new LinkedHashSet<>();

    protected Workplace() {} // for JPA

    Workplace(Account account, StaffId staff, Set<String> roles) {
        this.account = requireNonNull(account);
        this.staff = requireNonNull(staff);
        this.roles.addAll(roles);
    }

    public Account getAccount() {
        return account;
    }

    public StaffId getStaff() {
        return staff;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    /** @return whether it is new there */
    public boolean grant(String role) {
        return roles.add(requireNonNull(role));
    }

    /** @return whether it was there */
    public boolean revoke(String role) {
        return roles.remove(role);
    }

    public void usedAt(LocalDateTime at) {
        lastUsedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "Workplace[" + id + ", " + staff + "]";
    }
}
