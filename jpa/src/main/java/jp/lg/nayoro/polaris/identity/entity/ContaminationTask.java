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
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 漏えい確認 (個人情報保護法 第26条). After a wrong link was taken back, or a wrong merge undone: what the secretariat has to settle with one institution
 * whose staff had looked, or whose patient was shown to others.
 */
@Entity
@Table(name = "contamination_task")
@NamedQuery(name = ContaminationTaskRow.UNSETTLED, query = ContaminationTaskRow.UNSETTLED_QUERY)
@NamedQuery(name = ExposureRow.IN_LEDGER, query = ExposureRow.IN_LEDGER_QUERY)
@NamedQuery(name = ContaminationTaskRow.OF_MERGE, query = ContaminationTaskRow.OF_MERGE_QUERY)
@NamedQuery(name = ContaminationTaskRow.OF_DECISION, query = ContaminationTaskRow.OF_DECISION_QUERY)
public class ContaminationTask {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "decision_id", updatable = false)
    private Long decision;

    @Column(name = "merge_id", updatable = false)
    private Long merge;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private TaskState state = TaskState.OPEN;

    @Column(name = "exposures", nullable = false, updatable = false)
    private int exposures;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private LocalDateTime openedAt;

    @Column(name = "informed_by")
    private StaffId informedBy;

    @Column(name = "informed_at")
    private LocalDateTime informedAt;

    @Column(name = "informed_note", length = 1000)
    private String informedNote;

    @Column(name = "closed_by")
    private StaffId closedBy;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Column(name = "closed_note", length = 1000)
    private String closedNote;

    protected ContaminationTask() {} // for JPA

    private ContaminationTask(FacilityId facility, int exposures, LocalDateTime openedAt) {
        this.facility = requireNonNull(facility);
        this.exposures = exposures;
        this.openedAt = requireNonNull(openedAt);
    }

    /** After this decision took a link back. */
    public static ContaminationTask ofUnlinking(
            long decision, FacilityId facility, int exposures, LocalDateTime openedAt) {
        var task = new ContaminationTask(facility, exposures, openedAt);
        task.decision = decision;
        return task;
    }

    /** After this merge was undone: two people had been shown as one. */
    public static ContaminationTask ofMerge(long merge, FacilityId facility, int exposures, LocalDateTime openedAt) {
        var task = new ContaminationTask(facility, exposures, openedAt);
        task.merge = merge;
        return task;
    }

    /** 連絡した. @throws IllegalStateException unless it is open */
    public void informed(StaffId by, LocalDateTime at, String note) {
        if (state != TaskState.OPEN) {
            throw new IllegalStateException(this + " is not open");
        }
        state = TaskState.INFORMED;
        informedBy = requireNonNull(by);
        informedAt = requireNonNull(at);
        informedNote = requireNonNull(note);
    }

    /** 完了した; without a call before, where nothing had to be told. @throws IllegalStateException when it is closed */
    public void closed(StaffId by, LocalDateTime at, String note) {
        if (state == TaskState.CLOSED) {
            throw new IllegalStateException(this + " is closed");
        }
        state = TaskState.CLOSED;
        closedBy = requireNonNull(by);
        closedAt = requireNonNull(at);
        closedNote = requireNonNull(note);
    }

    public TaskState getState() {
        return state;
    }

    @Override
    public String toString() {
        return "ContaminationTask[" + id + ", facility " + facility + ", " + state + "]";
    }
}
