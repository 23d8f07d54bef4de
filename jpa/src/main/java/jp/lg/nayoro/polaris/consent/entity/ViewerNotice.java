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

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 閲覧停止のお知らせ. Tells one institution, which the ledger knows to have looked, that a person withdrew; it answers what it
 * holds of them. No clinical text stands in it.
 */
@Entity
@Table(name = "viewer_notice")
@NamedQuery(name = ViewerNotice.WAITING_ROWS, query = NoticeRow.WAITING)
@NamedQuery(name = ViewerNotice.WAITING_ROWS_OF_STAFF, query = NoticeRow.WAITING_OF_STAFF)
@NamedQuery(name = ViewerNotice.STATUS_ROWS, query = NoticeStatusRow.OF_RESIDENT)
@NamedQuery(name = ViewerNotice.OVERDUE, query = NoticeStatusRow.OVERDUE_QUERY)
@NamedQuery(name = ViewerNotice.VIEWS, query = ViewRow.IN_LEDGER)
@NamedQuery(
        name = ViewerNotice.LAST_STOP,
        query = "SELECT MAX(n.stoppedAt) FROM ViewerNotice n WHERE n.resident = :resident")
public class ViewerNotice {

    /** Those that wait for an answer of an institution. */
    public static final String WAITING_ROWS = "ViewerNotice.waitingRows";

    /** The same, of the persons in whose team somebody is or was. */
    public static final String WAITING_ROWS_OF_STAFF = "ViewerNotice.waitingRowsOfStaff";

    /** How far the notices of a resident have got, for the secretariat. */
    public static final String STATUS_ROWS = "ViewerNotice.statusRows";

    /** Unanswered since {@code :before}. */
    public static final String OVERDUE = "ViewerNotice.overdue";

    /** Who looked at these residents since a moment, as the ledger knows. */
    public static final String VIEWS = "ViewerNotice.views";

    /** When viewing was last stopped; null where never. */
    public static final String LAST_STOP = "ViewerNotice.lastStop";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "stopped_at", nullable = false, updatable = false)
    private LocalDateTime stoppedAt;

    @Column(name = "first_viewed_at", nullable = false, updatable = false)
    private LocalDateTime firstViewedAt;

    @Column(name = "last_viewed_at", nullable = false, updatable = false)
    private LocalDateTime lastViewedAt;

    @Enumerated(STRING)
    @Column(name = "copies", nullable = false, updatable = false, length = 16)
    private CopiesRule copies;

    @Enumerated(STRING)
    @Column(name = "answer", length = 24)
    private NoticeAnswer answer;

    @Column(name = "answered_by")
    private StaffId answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected ViewerNotice() {} // for JPA

    public ViewerNotice(ResidentId resident, FacilityId facility, LocalDateTime stoppedAt, CopiesRule copies) {
        this.resident = requireNonNull(resident);
        this.facility = requireNonNull(facility);
        this.stoppedAt = requireNonNull(stoppedAt);
        this.copies = requireNonNull(copies);
    }

    public ViewerNotice havingViewed(LocalDateTime first, LocalDateTime last) {
        firstViewedAt = requireNonNull(first);
        lastViewedAt = requireNonNull(last);
        return this;
    }

    /** The first answer stays; a second one changes nothing. */
    public void answer(NoticeAnswer what, StaffId by, LocalDateTime at) {
        if (answer == null) {
            answer = requireNonNull(what);
            answeredBy = requireNonNull(by);
            answeredAt = requireNonNull(at);
        }
    }

    public ResidentId getResident() {
        return resident;
    }

    public FacilityId getFacility() {
        return facility;
    }

    @Override
    public String toString() {
        return "ViewerNotice[" + id + ", facility " + facility + "]";
    }
}
