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

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 重みの版. Weights that the network's own data proposed (Fellegi and Sunter 1969; estimated by EM). They decide whose records are
 * shown, so none takes force before a person has seen what it would change.
 */
@Entity
@Table(name = "match_weights")
@NamedQuery(
        name = MatchWeights.ACTIVE_SETTINGS,
        query =
                """
        SELECT w.settings FROM MatchWeights w
        WHERE w.state = jp.lg.nayoro.polaris.identity.entity.WeightsState.ACTIVE""")
@NamedQuery(
        name = MatchWeights.PROPOSED,
        query =
                """
        SELECT w FROM MatchWeights w
        WHERE w.state = jp.lg.nayoro.polaris.identity.entity.WeightsState.PROPOSED ORDER BY w.id DESC""")
@NamedQuery(
        name = MatchWeights.IN_FORCE,
        query =
                """
        SELECT w FROM MatchWeights w
        WHERE w.state = jp.lg.nayoro.polaris.identity.entity.WeightsState.ACTIVE""")
@NamedQuery(
        name = MatchWeights.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.MatchWeightsRow(
            w.id, w.version, w.state, p.name, w.proposedAt, d.name, w.decidedAt)
        FROM MatchWeights w JOIN Staff p ON p.id = w.proposedBy LEFT JOIN Staff d ON d.id = w.decidedBy
        ORDER BY w.id DESC""")
public class MatchWeights {

    public static final String ACTIVE_SETTINGS = "MatchWeights.activeSettings";
    public static final String PROPOSED = "MatchWeights.proposed";
    public static final String IN_FORCE = "MatchWeights.inForce";
    public static final String ROWS = "MatchWeights.rows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "version", nullable = false, updatable = false, length = 40)
    private String version;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private WeightsState state = WeightsState.PROPOSED;

    @Column(name = "settings", nullable = false, updatable = false, length = 8000)
    private String settings;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private StaffId proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    protected MatchWeights() {} // for JPA

    /** @param settings as the released file of weights */
    public MatchWeights(String version, String settings, StaffId proposedBy, LocalDateTime proposedAt) {
        this.version = requireNonNull(version);
        this.settings = requireNonNull(settings);
        this.proposedBy = requireNonNull(proposedBy);
        this.proposedAt = requireNonNull(proposedAt);
    }

    /** @throws IllegalStateException unless it is proposed, and by somebody else */
    public void accept(StaffId by, LocalDateTime at) {
        if (isProposedBy(by)) {
            throw new IllegalStateException(this + " needs a second person");
        }
        decide(WeightsState.ACTIVE, by, at);
    }

    /** @throws IllegalStateException unless it is proposed */
    public void reject(StaffId by, LocalDateTime at) {
        decide(WeightsState.REJECTED, by, at);
    }

    /** Another version takes its place. */
    public void retire() {
        if (state != WeightsState.ACTIVE) {
            throw new IllegalStateException(this + " is not in force");
        }
        state = WeightsState.RETIRED;
    }

    private void decide(WeightsState next, StaffId by, LocalDateTime at) {
        if (state != WeightsState.PROPOSED) {
            throw new IllegalStateException(this + " is decided already");
        }
        state = next;
        decidedBy = requireNonNull(by);
        decidedAt = requireNonNull(at);
    }

    public boolean isProposedBy(StaffId staff) {
        return proposedBy.equals(staff);
    }

    public long getId() {
        return id;
    }

    public WeightsState getState() {
        return state;
    }

    public String getVersion() {
        return version;
    }

    public String getSettings() {
        return settings;
    }

    @Override
    public String toString() {
        return "MatchWeights[" + id + ", " + version + ", " + state + "]";
    }
}
