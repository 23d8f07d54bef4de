package jp.lg.nayoro.polaris.identity.entity;

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
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 当機関の患者ではない. An institution says that what is linked as its patient is somebody else. Nothing of the registration is
 * shown from then on, until the secretariat has taken the link back or found it right.
 */
@Entity
@Table(name = "disputed_link")
@NamedQuery(
        name = DisputedLink.OPEN_OF_REGISTRATION,
        query =
                """
        SELECT d FROM DisputedLink d
        WHERE d.registration = :registration AND d.state = jp.lg.nayoro.polaris.identity.entity.DisputeState.OPEN""")
@NamedQuery(
        name = DisputedLink.OPEN_ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.DisputedLinkRow(
            d.id, d.registration, r.suspendedFrom, f.name, r.localId, r.name, d.reason, s.name, d.saidAt)
        FROM DisputedLink d
            JOIN Registration r ON r.id = d.registration
            JOIN Facility f ON f.id = d.facility
            JOIN Staff s ON s.id = d.saidBy
        WHERE d.state = jp.lg.nayoro.polaris.identity.entity.DisputeState.OPEN
        ORDER BY d.id""")
@NamedQuery(
        name = DisputedLink.OPEN_AMONG,
        query =
                """
        SELECT d.registration FROM DisputedLink d
        WHERE d.registration IN :registrations
          AND d.state = jp.lg.nayoro.polaris.identity.entity.DisputeState.OPEN""")
public class DisputedLink {

    /** Of these registrations, those that are disputed. */
    public static final String OPEN_AMONG = "DisputedLink.openAmong";

    public static final String OPEN_OF_REGISTRATION = "DisputedLink.openOfRegistration";

    /** What the secretariat has to settle, the oldest first. */
    public static final String OPEN_ROWS = "DisputedLink.openRows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "said_by", nullable = false, updatable = false)
    private StaffId saidBy;

    @Column(name = "said_at", nullable = false, updatable = false)
    private LocalDateTime saidAt;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private DisputeState state = DisputeState.OPEN;

    @Column(name = "settled_by")
    private StaffId settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected DisputedLink() {} // for JPA

    public DisputedLink(
            RegistrationId registration, FacilityId facility, String reason, StaffId saidBy, LocalDateTime saidAt) {
        this.registration = requireNonNull(registration);
        this.facility = requireNonNull(facility);
        this.reason = requireNonNull(reason);
        this.saidBy = requireNonNull(saidBy);
        this.saidAt = requireNonNull(saidAt);
    }

    /** @throws IllegalStateException when it is settled already */
    public void settle(DisputeState how, StaffId by, LocalDateTime at) {
        if (state != DisputeState.OPEN || how == DisputeState.OPEN) {
            throw new IllegalStateException(this + " cannot become " + how);
        }
        state = how;
        settledBy = requireNonNull(by);
        settledAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "DisputedLink[" + id + ", registration " + registration + ", " + state + "]";
    }
}
