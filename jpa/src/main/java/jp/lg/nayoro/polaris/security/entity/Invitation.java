package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 招待票. Lets one member of staff set up a login, or tie one they have to a further workplace, by a code on paper: no e-mail is
 * needed. It works once, until its last day, and only its hash is kept.
 */
@Entity
@Table(name = "invitation")
@NamedQuery(name = Invitation.BY_CODE, query = "SELECT i FROM Invitation i WHERE i.codeHash = :hash")
@NamedQuery(
        name = Invitation.OPEN_OF_STAFF,
        query = "SELECT i FROM Invitation i WHERE i.staff = :staff AND i.usedAt IS NULL AND i.cancelledAt IS NULL")
public class Invitation {

    public static final String BY_CODE = "Invitation.byCode";
    public static final String OPEN_OF_STAFF = "Invitation.openOfStaff";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "code_hash", nullable = false, updatable = false, length = 64)
    private String codeHash;

    @Column(name = "roles", nullable = false, updatable = false, length = 120)
    private String roles;

    @Column(name = "expires_on", nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private StaffId issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private LocalDateTime issuedAt;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;

    protected Invitation() {} // for JPA

    public Invitation(
            StaffId staff,
            String codeHash,
            Set<String> roles,
            LocalDate expiresOn,
            StaffId issuedBy,
            LocalDateTime issuedAt) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A login without any role opens nothing");
        }
        this.staff = requireNonNull(staff);
        this.codeHash = requireNonNull(codeHash);
        this.roles = String.join(",", new TreeSet<>(roles));
        this.expiresOn = requireNonNull(expiresOn);
        this.issuedBy = requireNonNull(issuedBy);
        this.issuedAt = requireNonNull(issuedAt);
    }

    public boolean isOpen(LocalDate day) {
        return usedAt == null && cancelledAt == null && !day.isAfter(expiresOn);
    }

    public void use(LocalDateTime at) {
        if (!isOpen(at.toLocalDate())) {
            throw new IllegalStateException(this + " does not work any more");
        }
        usedAt = at;
    }

    public void cancel(LocalDateTime at) {
        cancelledAt = requireNonNull(at);
    }

    public StaffId getStaff() {
        return staff;
    }

    public Set<String> getRoles() {
        return Set.copyOf(Arrays.asList(roles.split(",")));
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    @Override
    public String toString() {
        return "Invitation[" + id + ", staff " + staff + "]";
    }
}
