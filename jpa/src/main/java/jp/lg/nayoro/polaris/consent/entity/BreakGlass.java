package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
 * 緊急閲覧 (break-glass). Somebody opened kinds of data of one person for some hours, with a reason in their own words. It opens
 * only where the decision table says ASK, and as long as it says so: a consent withdrawn meanwhile closes it.
 */
@Entity
@Table(name = "break_glass")
@NamedQuery(name = StandingFacts.OF_STAFF, query = StandingFacts.QUERY)
@NamedQuery(
        name = BreakGlass.COUNT_SINCE,
        query =
                """
        SELECT COUNT(b) FROM BreakGlass b
        WHERE b.resident = :resident AND b.staff = :staff AND b.openedAt >= :since""")
@NamedQuery(name = OpenGlassRow.OF_STAFF, query = OpenGlassRow.QUERY)
@NamedQuery(name = GlassRow.NEWEST, query = GlassRow.QUERY + " ORDER BY b.openedAt DESC, b.id DESC")
@NamedQuery(name = GlassRow.OF_ID, query = GlassRow.QUERY + " AND b.id = :id")
@NamedQuery(
        name = BreakGlass.CATEGORIES,
        query = "SELECT c FROM BreakGlass b JOIN b.categories c WHERE b.id = :id ORDER BY c")
public class BreakGlass {

    /** How often this person opened this record since a moment. */
    public static final String COUNT_SINCE = "BreakGlass.countSince";

    public static final String CATEGORIES = "BreakGlass.categories";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(STRING)
    @Column(name = "occasion", nullable = false, updatable = false, length = 16)
    private GlassOccasion occasion;

    @Column(name = "reason", nullable = false, updatable = false, length = 1000)
    private String reason;

    @Column(name = "instead_of", nullable = false, updatable = false, length = 64)
    private String insteadOf;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private LocalDateTime openedAt;

    @Column(name = "open_until", nullable = false, updatable = false)
    private LocalDateTime openUntil;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "repeated", nullable = false, updatable = false)
    private int repeated;

    @ElementCollection
    @CollectionTable(name = "break_glass_category", joinColumns = @JoinColumn(name = "break_glass_id"))
    @Enumerated(STRING)
    @Column(name = "category", nullable = false, length = 32)
    private Set<DataCategory> categories = new LinkedHashSet<>();

    protected BreakGlass() {} // for JPA

    /**
     * @param insteadOf the gate's reason that stood in the way
     * @param repeated how often the same person opened the same record lately
     * @throws IllegalArgumentException when it opens nothing, or ends before it begins, or says no reason
     */
    public BreakGlass(
            ResidentId resident,
            StaffId staff,
            FacilityId facility,
            GlassReason reason,
            String insteadOf,
            LocalDateTime openedAt,
            LocalDateTime openUntil,
            long repeated) {
        if (!openUntil.isAfter(openedAt)) {
            throw new IllegalArgumentException("Ends before it begins: " + openedAt + " > " + openUntil);
        }
        this.resident = requireNonNull(resident);
        this.staff = requireNonNull(staff);
        this.facility = requireNonNull(facility);
        this.occasion = reason.occasion();
        this.reason = reason.words();
        this.categories.addAll(reason.categories());
        this.insteadOf = requireNonNull(insteadOf);
        this.openedAt = openedAt;
        this.openUntil = openUntil;
        this.repeated = Math.toIntExact(repeated);
    }

    public boolean covers(DataCategory category, LocalDateTime at) {
        return (category == DataCategory.IDENTITY || categories.contains(category)) && lastsAt(at);
    }

    /** Closes it before its time; closing what is closed changes nothing. */
    public void end(LocalDateTime at) {
        if (lastsAt(at)) {
            endedAt = requireNonNull(at);
        }
    }

    private boolean lastsAt(LocalDateTime at) {
        return endedAt == null && openUntil.isAfter(at);
    }

    public Long getId() {
        return id;
    }

    public ResidentId getResident() {
        return resident;
    }

    public StaffId getStaff() {
        return staff;
    }

    public GlassOccasion getOccasion() {
        return occasion;
    }

    public LocalDateTime getOpenUntil() {
        return openUntil;
    }

    @Override
    public String toString() {
        return "BreakGlass[" + id + ", " + occasion + ", until " + openUntil + "]";
    }
}
