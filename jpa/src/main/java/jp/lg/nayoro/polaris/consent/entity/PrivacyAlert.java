package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 個人情報保護責任者の確認. An act that somebody has to look at (安全管理ガイドライン 6.0 §17: logs are reviewed regularly). What is
 * found is {@link PrivacyFinding}; nothing is deleted.
 */
@Entity
@Table(name = "privacy_alert")
@NamedQuery(name = PrivacyAlertRow.PAGE, query = PrivacyAlertRow.QUERY + PrivacyAlertRow.FILTERED)
@NamedQuery(name = PrivacyAlertRow.OF_ID, query = PrivacyAlertRow.QUERY + " WHERE a.id = :id")
@NamedQuery(
        name = PrivacyAlert.COUNT_OPEN,
        query =
                """
        SELECT COUNT(a.id) FROM PrivacyAlert a
        WHERE a.state = jp.lg.nayoro.polaris.consent.entity.AlertState.OPEN""")
@NamedQuery(
        name = PrivacyAlert.COUNT_OPEN_OF_KIND,
        query =
                """
        SELECT COUNT(a.id) FROM PrivacyAlert a
        WHERE a.state = jp.lg.nayoro.polaris.consent.entity.AlertState.OPEN AND a.kind = :kind""")
@NamedQuery(
        name = PrivacyAlert.FOUND,
        query =
                "SELECT COUNT(a.id) FROM PrivacyAlert a WHERE a.kind = :kind AND a.staff = :staff AND a.foundKey = :key")
public class PrivacyAlert {

    public static final String COUNT_OPEN = "PrivacyAlert.countOpen";
    public static final String COUNT_OPEN_OF_KIND = "PrivacyAlert.countOpenOfKind";

    /** Whether it was found before. */
    public static final String FOUND = "PrivacyAlert.found";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 24)
    private AlertKind kind;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private AlertState state;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "resident_id", updatable = false)
    private ResidentId resident;

    @Column(name = "break_glass_id", updatable = false)
    private Long glass;

    @Column(name = "found_key", nullable = false, updatable = false, length = 64)
    private String foundKey;

    @Column(name = "figures", updatable = false, length = 200)
    private String figures;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private LocalDateTime actedAt;

    @Column(name = "found_at", nullable = false, updatable = false)
    private LocalDateTime foundAt;

    protected PrivacyAlert() {} // for JPA

    public PrivacyAlert(Suspicion suspicion, LocalDateTime foundAt) {
        this.kind = requireNonNull(suspicion.kind());
        this.staff = requireNonNull(suspicion.staff());
        this.resident = suspicion.resident();
        this.foundKey = requireNonNull(suspicion.key());
        this.figures = suspicion.figures();
        this.actedAt = requireNonNull(suspicion.actedAt());
        this.foundAt = requireNonNull(foundAt);
        this.state = AlertState.OPEN;
    }

    public static PrivacyAlert of(BreakGlass glass, LocalDateTime at) {
        var alert = new PrivacyAlert(
                new Suspicion(
                        AlertKind.BREAK_GLASS,
                        glass.getStaff(),
                        glass.getResident(),
                        "glass " + glass.getId(),
                        null,
                        at),
                at);
        alert.glass = glass.getId();
        return alert;
    }

    /** @return what was found, to be kept. @throws IllegalStateException when that is what it says already */
    public PrivacyFinding find(FindingKind finding, String words, StaffId by, LocalDateTime at) {
        var next = finding.closes() ? AlertState.CLOSED : AlertState.OPEN;
        if (state == next) {
            throw new IllegalStateException(this + " is that already");
        }
        state = next;
        return new PrivacyFinding(id, finding, words, by, at);
    }

    public Long getId() {
        return id;
    }

    public AlertState getState() {
        return state;
    }

    public StaffId getStaff() {
        return staff;
    }

    public ResidentId getResident() {
        return resident;
    }

    @Override
    public String toString() {
        return "PrivacyAlert[" + id + ", " + kind + ", " + state + "]";
    }
}
