package jp.lg.nayoro.polaris.organization.entity;

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

/** 施設と職員の決まり, set by the municipality. Only ever inserted: the newest row holds, the others tell what held before. */
@Entity
@Table(name = "organization_policy")
@NamedQuery(name = OrganizationPolicy.NEWEST_FIRST, query = "SELECT p FROM OrganizationPolicy p ORDER BY p.id DESC")
@NamedQuery(
        name = OrganizationPolicy.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.organization.entity.OrganizationPolicyRow(
            p.approveStaff, p.invitationDays, p.reviewDays, p.reason, s.name, p.setAt)
        FROM OrganizationPolicy p JOIN Staff s ON s.id = p.setBy
        ORDER BY p.id DESC""")
public class OrganizationPolicy {

    public static final String NEWEST_FIRST = "OrganizationPolicy.newestFirst";

    /** With who set each and when. */
    public static final String ROWS = "OrganizationPolicy.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "approve_staff", nullable = false, updatable = false)
    private boolean approveStaff;

    @Column(name = "invitation_days", nullable = false, updatable = false)
    private int invitationDays;

    @Column(name = "review_days", nullable = false, updatable = false)
    private int reviewDays;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected OrganizationPolicy() {} // for JPA

    public OrganizationPolicy(OrganizationRule rule, String reason, StaffId setBy, LocalDateTime setAt) {
        this.approveStaff = rule.approveStaff();
        this.invitationDays = rule.invitationDays();
        this.reviewDays = rule.reviewDays();
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public OrganizationRule rule() {
        return new OrganizationRule(approveStaff, invitationDays, reviewDays);
    }

    @Override
    public String toString() {
        return "OrganizationPolicy[" + id + "]";
    }
}
