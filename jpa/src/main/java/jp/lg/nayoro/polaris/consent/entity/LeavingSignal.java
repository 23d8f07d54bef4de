package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
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
 * 死亡・転出の知らせ. An institution's files tell that its patient died. By itself it changes nothing: a wrong tick in one hospital
 * must not take a living person from the network. The secretariat asks and then records it, or dismisses the signal.
 */
@Entity
@Table(name = "leaving_signal")
@NamedQuery(name = LeavingSignal.OPEN_ROWS, query = SignalRow.OPEN)
@NamedQuery(
        name = LeavingSignal.OF_REGISTRATION,
        query =
                """
        SELECT COUNT(s) FROM LeavingSignal s
        WHERE s.registration = :registration AND s.kind = :kind AND s.leftOn = :on""")
@NamedQuery(
        name = LeavingSignal.OPEN_OF_RESIDENT,
        query =
                """
        SELECT s FROM LeavingSignal s, Registration r
        WHERE r.id = s.registration AND r.resident = :resident AND s.kind = :kind
          AND s.state = jp.lg.nayoro.polaris.consent.entity.SignalState.OPEN""")
public class LeavingSignal {

    /** Of people who are residents and have not left, the oldest first. */
    public static final String OPEN_ROWS = "LeavingSignal.openRows";

    public static final String OF_REGISTRATION = "LeavingSignal.ofRegistration";

    public static final String OPEN_OF_RESIDENT = "LeavingSignal.openOfResident";

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

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    private LeavingKind kind;

    @Column(name = "left_on", nullable = false, updatable = false)
    private LocalDate leftOn;

    @Column(name = "told_at", nullable = false, updatable = false)
    private LocalDateTime toldAt;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private SignalState state;

    @Column(name = "settled_by")
    private StaffId settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "note", length = 500)
    private String note;

    protected LeavingSignal() {} // for JPA

    public LeavingSignal(
            RegistrationId registration,
            FacilityId facility,
            LeavingKind kind,
            LocalDate leftOn,
            LocalDateTime toldAt) {
        this.registration = requireNonNull(registration);
        this.facility = requireNonNull(facility);
        this.kind = requireNonNull(kind);
        this.leftOn = requireNonNull(leftOn);
        this.toldAt = requireNonNull(toldAt);
        this.state = SignalState.OPEN;
    }

    /** It was true, and is recorded. */
    public void confirm(StaffId by, LocalDateTime at) {
        settle(SignalState.CONFIRMED, by, at, null);
    }

    /** It was a mistake, or about somebody else. */
    public void dismiss(StaffId by, LocalDateTime at, String why) {
        settle(SignalState.DISMISSED, by, at, requireNonNull(why));
    }

    private void settle(SignalState next, StaffId by, LocalDateTime at, String why) {
        if (state != SignalState.OPEN) {
            throw new IllegalStateException(this + " is settled");
        }
        state = next;
        settledBy = requireNonNull(by);
        settledAt = requireNonNull(at);
        note = why;
    }

    public boolean isOpen() {
        return state == SignalState.OPEN;
    }

    public RegistrationId getRegistration() {
        return registration;
    }

    @Override
    public String toString() {
        return "LeavingSignal[" + id + ", " + kind + ", " + state + "]";
    }
}
