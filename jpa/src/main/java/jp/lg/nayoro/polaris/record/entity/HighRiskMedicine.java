package jp.lg.nayoro.polaris.record.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 特に注意する薬. A line of the municipality's table: drugs of a YJ code that begins so, or whose name holds this, carry a mark.
 * A line is ended and never changed, so that what was marked on a day can be told later.
 */
@Entity
@Table(name = "high_risk_medicine")
@NamedQuery(name = HighRiskRow.ALL, query = HighRiskRow.ALL_QUERY)
@NamedQuery(name = HighRiskRow.IN_FORCE, query = HighRiskRow.IN_FORCE_QUERY)
public class HighRiskMedicine {

    /** At least the three digits that name a kind of effect. */
    private static final Pattern YJ_PREFIX = Pattern.compile("\\d{3,7}|\\d{7}[A-Z](\\d{1,4})?");

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "yj_prefix", updatable = false, length = 12)
    private String yjPrefix;

    @Column(name = "name_part", updatable = false, length = 80)
    private String namePart;

    @Column(name = "mark", nullable = false, updatable = false, length = 40)
    private String mark;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "reason", nullable = false, updatable = false, length = 200)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    @Column(name = "ended_by")
    private StaffId endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    protected HighRiskMedicine() {} // for JPA

    /** @param sign the beginning of a YJ code where it looks like one, else a part of the name */
    public HighRiskMedicine(
            String sign, String mark, LocalDate validFrom, String reason, StaffId setBy, LocalDateTime setAt) {
        var code = YJ_PREFIX.matcher(sign).matches();
        this.yjPrefix = code ? sign : null;
        this.namePart = code ? null : sign;
        this.mark = requireNonNull(mark);
        this.validFrom = requireNonNull(validFrom);
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public boolean ended() {
        return endedAt != null;
    }

    /**
     * Its last day is the one before this; of a line that has not begun, the day before its first.
     *
     * @throws IllegalStateException when it was ended before
     */
    public void endBefore(LocalDate day, StaffId by, LocalDateTime at) {
        if (ended()) {
            throw new IllegalStateException(this + " has ended");
        }
        validUntil = day.isBefore(validFrom) ? validFrom.minusDays(1) : day.minusDays(1);
        endedBy = requireNonNull(by);
        endedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "HighRiskMedicine[" + id + ", " + yjPrefix + ", " + mark + "]";
    }
}
