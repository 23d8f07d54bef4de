package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 退職による担当の終了: how much of what somebody cared for ended with their leaving, for the manager who finds successors. */
@Entity
@Table(name = "departure")
@NamedQuery(name = Departure.WAITING, query = DepartureRow.WAITING_QUERY)
public class Departure {

    /** What the manager of an institution has not confirmed yet. */
    public static final String WAITING = "Departure.waiting";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "left_on", nullable = false, updatable = false)
    private LocalDate leftOn;

    @Column(name = "memberships", nullable = false, updatable = false)
    private int memberships;

    @Column(name = "claims", nullable = false, updatable = false)
    private int claims;

    @Column(name = "seen_by")
    private StaffId seenBy;

    @Column(name = "seen_at")
    private LocalDateTime seenAt;

    protected Departure() {} // for JPA

    public Departure(StaffId staff, FacilityId facility, LocalDate leftOn, int memberships, int claims) {
        if (memberships + claims == 0) {
            throw new IllegalArgumentException("Nothing ended with the leaving of " + staff);
        }
        this.staff = requireNonNull(staff);
        this.facility = requireNonNull(facility);
        this.leftOn = requireNonNull(leftOn);
        this.memberships = memberships;
        this.claims = claims;
    }

    /** The first manager to confirm it stays. */
    public void confirm(StaffId by, LocalDateTime at) {
        if (seenAt == null) {
            seenBy = requireNonNull(by);
            seenAt = requireNonNull(at);
        }
    }

    public FacilityId getFacility() {
        return facility;
    }

    @Override
    public String toString() {
        return "Departure[" + id + ", staff " + staff + "]";
    }
}
