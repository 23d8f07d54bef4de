package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 名寄せの判断. Who tied a registration to a resident, untied it, or said it is another person, when and why. Only ever inserted:
 * the link in force stands in {@link Registration}, how it came about stands here.
 */
@Entity
@Table(name = "registration_decision")
@NamedQuery(
        name = RegistrationDecision.HISTORY_OF_PAIR,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.DecisionRow(
            d.id, d.kind, d.reason, s.name, d.decidedAt)
        FROM RegistrationDecision d LEFT JOIN Staff s ON s.id = d.decidedBy
        WHERE d.registration = :registration AND d.resident = :resident
        ORDER BY d.id DESC""")
@NamedQuery(
        name = RegistrationDecision.LAST_OF_PAIRS_OF_REGISTRATION,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.PairDecision(d.registration, d.resident, d.kind)
        FROM RegistrationDecision d
        WHERE d.registration = :registration
          AND d.id = (SELECT MAX(e.id) FROM RegistrationDecision e
                      WHERE e.registration = d.registration AND e.resident = d.resident)""")
@NamedQuery(
        name = RegistrationDecision.OF_REGISTRATION,
        query = "SELECT d FROM RegistrationDecision d WHERE d.registration = :registration ORDER BY d.id")
@NamedQuery(
        name = RegistrationDecision.REFUSED_REGISTRATIONS,
        query =
                """
        SELECT d.registration FROM RegistrationDecision d
        WHERE d.resident = :resident
          AND d.kind = jp.lg.nayoro.polaris.identity.entity.DecisionKind.REFUSED
          AND d.id = (SELECT MAX(e.id) FROM RegistrationDecision e
                      WHERE e.registration = d.registration AND e.resident = d.resident)
        ORDER BY d.id""")
@NamedQuery(
        name = RegistrationDecision.OF_MERGE,
        query = "SELECT d FROM RegistrationDecision d WHERE d.merge = :merge AND d.kind = :kind ORDER BY d.id")
@NamedQuery(
        name = RegistrationDecision.COUNT_TIES_SINCE,
        query =
                """
        SELECT COUNT(d) FROM RegistrationDecision d
        WHERE d.registration = :registration AND d.id > :id
          AND d.kind IN (jp.lg.nayoro.polaris.identity.entity.DecisionKind.LINKED,
                         jp.lg.nayoro.polaris.identity.entity.DecisionKind.UNLINKED)""")
public class RegistrationDecision {

    /** What a merge, or its undo, brought along. */
    public static final String OF_MERGE = "RegistrationDecision.ofMerge";

    /** How often somebody tied or untied a registration after a decision. */
    public static final String COUNT_TIES_SINCE = "RegistrationDecision.countTiesSince";

    /** All that was ever decided of a registration, oldest first: replayed, it tells whose the registration is. */
    public static final String OF_REGISTRATION = "RegistrationDecision.ofRegistration";

    /** 別人: the registrations that are not of this resident, by the last word on each. */
    public static final String REFUSED_REGISTRATIONS = "RegistrationDecision.refusedRegistrations";

    /** What was decided of one pair so far, newest first. */
    public static final String HISTORY_OF_PAIR = "RegistrationDecision.historyOfPair";

    /** The last decision of each resident a registration was ever judged against. */
    public static final String LAST_OF_PAIRS_OF_REGISTRATION = "RegistrationDecision.lastOfPairsOfRegistration";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    private DecisionKind kind;

    @Column(name = "evidence", updatable = false, length = 500)
    private String evidence;

    @Column(name = "reason", updatable = false, length = 500)
    private String reason;

    @Column(name = "decided_by", updatable = false)
    private StaffId decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private LocalDateTime decidedAt;

    @Column(name = "merge_id", updatable = false)
    private Long merge;

    @Column(name = "score", updatable = false)
    private Integer score;

    @Column(name = "model_version", updatable = false, length = 40)
    private String modelVersion;

    @Column(name = "score_lines", updatable = false, length = 2000)
    private String scoreLines;

    protected RegistrationDecision() {} // for JPA

    public RegistrationDecision(
            DecisionKind kind,
            RegistrationId registration,
            ResidentId resident,
            String reason,
            StaffId decidedBy,
            LocalDateTime decidedAt) {
        this.kind = requireNonNull(kind);
        this.registration = requireNonNull(registration);
        this.resident = requireNonNull(resident);
        this.reason = reason;
        this.decidedBy = requireNonNull(decidedBy);
        this.decidedAt = requireNonNull(decidedAt);
    }

    /**
     * What the matcher said when the clerk decided.
     *
     * @param whatAgreed in words and without values, as in 「氏名 漢字・カナ一致」
     * @param itsScore in hundredths of a bit, under {@code model}
     */
    public RegistrationDecision inViewOf(String whatAgreed, int itsScore, String model, String itsLines) {
        evidence = whatAgreed;
        score = itsScore;
        modelVersion = model;
        scoreLines = itsLines;
        return this;
    }

    /** Brought along by a merge of two enrolments, or by its undo. */
    public RegistrationDecision because(long ofMerge) {
        merge = ofMerge;
        return this;
    }

    public long getId() {
        return id;
    }

    public RegistrationId getRegistration() {
        return registration;
    }

    public ResidentId getResident() {
        return resident;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    /** Whether it changed, began or ended a link. */
    public boolean concernsTheLink() {
        return kind != DecisionKind.REFUSED && kind != DecisionKind.REFUSAL_LIFTED;
    }

    /** The merge that brought it along; null for a decision of its own. */
    public Long getMerge() {
        return merge;
    }

    public String getReason() {
        return reason;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public Integer getScore() {
        return score;
    }

    public String getEvidence() {
        return evidence;
    }

    /** Ids and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "RegistrationDecision[" + id + ", " + kind + ", " + registration + ", " + resident + "]";
    }
}
