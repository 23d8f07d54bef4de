package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 更新の案内: a letter that was printed, so that nobody is asked twice at one stage and nobody is forgotten. */
@Entity
@Table(name = "consent_reminder")
@NamedQuery(name = ConsentReminder.ROWS_AMONG, query = ReminderRow.AMONG)
@NamedQuery(name = ConsentReminder.ENDING_CONSENTS, query = EndingConsentRow.QUERY)
public class ConsentReminder {

    /** What was printed for some consents. */
    public static final String ROWS_AMONG = "ConsentReminder.rowsAmong";

    /** Consents whose last day lies between two days and that no newer one follows, the first to end first. */
    public static final String ENDING_CONSENTS = "ConsentReminder.endingConsents";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "consent_id", nullable = false, updatable = false)
    private ConsentId consent;

    @Enumerated(STRING)
    @Column(name = "stage", nullable = false, updatable = false, length = 16)
    private ReminderStage stage;

    @Column(name = "printed_by", nullable = false, updatable = false)
    private StaffId printedBy;

    @Column(name = "printed_at", nullable = false, updatable = false)
    private LocalDateTime printedAt;

    protected ConsentReminder() {} // for JPA

    public ConsentReminder(ConsentId consent, ReminderStage stage, StaffId printedBy, LocalDateTime printedAt) {
        this.consent = requireNonNull(consent);
        this.stage = requireNonNull(stage);
        this.printedBy = requireNonNull(printedBy);
        this.printedAt = requireNonNull(printedAt);
    }

    @Override
    public String toString() {
        return "ConsentReminder[" + consent + ", " + stage + "]";
    }
}
