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

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 一人目の意見. One clerk holds a registration to be of a resident where the rules want two people. It ties nothing; it waits for
 * a second person, and only for one who sees what the first one saw.
 */
@Entity
@Table(name = "link_opinion")
@NamedQuery(
        name = LinkOpinion.WAITING_OF_REGISTRATION,
        query =
                """
        SELECT o FROM LinkOpinion o
        WHERE o.registration = :registration
          AND o.state = jp.lg.nayoro.polaris.identity.entity.OpinionState.WAITING
        ORDER BY o.id DESC""")
@NamedQuery(name = OpinionRow.OF_PAIR, query = OpinionRow.OF_PAIR_QUERY)
@NamedQuery(name = OpinionRow.WAITING, query = OpinionRow.WAITING_QUERY)
public class LinkOpinion {

    public static final String WAITING_OF_REGISTRATION = "LinkOpinion.waitingOfRegistration";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "evidence", nullable = false, updatable = false, length = 500)
    private String evidence;

    @Column(name = "reason", updatable = false, length = 500)
    private String reason;

    @Column(name = "said_by", nullable = false, updatable = false)
    private StaffId saidBy;

    @Column(name = "said_at", nullable = false, updatable = false)
    private LocalDateTime saidAt;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private OpinionState state = OpinionState.WAITING;

    @Column(name = "answered_by")
    private StaffId answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected LinkOpinion() {} // for JPA

    public LinkOpinion(
            RegistrationId registration,
            ResidentId resident,
            String evidence,
            String reason,
            StaffId saidBy,
            LocalDateTime saidAt) {
        this.registration = requireNonNull(registration);
        this.resident = requireNonNull(resident);
        this.evidence = requireNonNull(evidence);
        this.reason = reason;
        this.saidBy = requireNonNull(saidBy);
        this.saidAt = requireNonNull(saidAt);
    }

    /** @throws IllegalStateException when it is answered already, or when its own author would share it */
    public void answer(OpinionState how, StaffId by, LocalDateTime at) {
        if (state != OpinionState.WAITING || how == OpinionState.SHARED && isOf(by)) {
            throw new IllegalStateException(this + " cannot become " + how);
        }
        state = how;
        answeredBy = requireNonNull(by);
        answeredAt = requireNonNull(at);
    }

    public boolean isOf(StaffId staff) {
        return saidBy.equals(staff);
    }

    public boolean isAbout(ResidentId whom) {
        return resident.equals(whom);
    }

    /** The comparison still says what it said to the first person. */
    public boolean rests(String onEvidence) {
        return evidence.equals(onEvidence);
    }

    public LocalDateTime getSaidAt() {
        return saidAt;
    }

    public String getReason() {
        return reason;
    }

    /** Ids and state only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "LinkOpinion[" + id + ", " + registration + ", " + resident + ", " + state + "]";
    }
}
