package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * アカウントの棚卸 (医療情報システムの安全管理に関するガイドライン 6.0: accounts are reviewed regularly). Once a quarter the manager of an
 * institution says that each of its accounts belongs to somebody who still works there.
 */
@Entity
@Table(name = "account_review")
@NamedQuery(
        name = AccountReview.OF_QUARTER,
        query = "SELECT r FROM AccountReview r WHERE r.facility = :facility AND r.quarter = :quarter")
@NamedQuery(
        name = AccountReview.STANDINGS,
        query = "SELECT NEW jp.lg.nayoro.polaris.security.entity.ReviewRow(f.id, f.name, f.kind, r.confirmedAt, s.name,"
                + " (SELECT COUNT(w.id) FROM Workplace w JOIN Staff m ON m.id = w.staff WHERE m.facility = f.id"
                + "   AND m.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE),"
                + " (SELECT COUNT(v.id) FROM Workplace v JOIN Staff n ON n.id = v.staff WHERE n.facility = f.id"
                + "   AND n.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE"
                + "   AND :manager MEMBER OF v.roles))"
                + " FROM Facility f LEFT JOIN AccountReview r ON r.facility = f.id AND r.quarter = :quarter"
                + " LEFT JOIN Staff s ON s.id = r.confirmedBy WHERE " + Facility.TAKES_PART
                + " ORDER BY f.nameKana, f.id")
public class AccountReview {

    public static final String OF_QUARTER = "AccountReview.ofQuarter";

    /** Every institution that takes part, with its review of the quarter where there is one. */
    public static final String STANDINGS = "AccountReview.standings";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "quarter", nullable = false, updatable = false)
    private LocalDate quarter;

    @Column(name = "accounts", nullable = false, updatable = false)
    private int accounts;

    @Column(name = "note", updatable = false, length = 500)
    private String note;

    @Column(name = "confirmed_by", nullable = false, updatable = false)
    private StaffId confirmedBy;

    @Column(name = "confirmed_at", nullable = false, updatable = false)
    private LocalDateTime confirmedAt;

    protected AccountReview() {} // for JPA

    /** @param accounts how many were looked at */
    public AccountReview(FacilityId facility, int accounts, String note, StaffId by, LocalDateTime at) {
        this.facility = requireNonNull(facility);
        this.quarter = Quarter.of(at.toLocalDate());
        this.accounts = accounts;
        this.note = note;
        this.confirmedBy = requireNonNull(by);
        this.confirmedAt = at;
    }

    public LocalDateTime getConfirmedAt() {
        return confirmedAt;
    }

    @Override
    public String toString() {
        return "AccountReview[" + id + ", facility " + facility + ", " + quarter + "]";
    }
}
