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

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 施設の参加・脱退 that was decided: an agreed circle of institutions changes, and those whose circle it is are told. */
@Entity
@Table(name = "scope_change")
@NamedQuery(name = ScopeChange.ROWS, query = DecidedScopeRow.QUERY)
@NamedQuery(name = ScopeChange.ROW, query = DecidedScopeRow.ONE)
public class ScopeChange {

    /** Those of which somebody was or is to be told, the next to happen first. */
    public static final String ROWS = "ScopeChange.rows";

    /** One of them. */
    public static final String ROW = "ScopeChange.row";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "joins", nullable = false, updatable = false)
    private boolean joins;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Enumerated(STRING)
    @Column(name = "telling", nullable = false, updatable = false, length = 16)
    private ScopeTelling telling;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private LocalDateTime decidedAt;

    protected ScopeChange() {} // for JPA

    public ScopeChange(
            FacilityId facility, boolean joins, LocalDate fromDay, ScopeTelling telling, LocalDateTime decidedAt) {
        this.facility = requireNonNull(facility);
        this.joins = joins;
        this.fromDay = requireNonNull(fromDay);
        this.telling = requireNonNull(telling);
        this.decidedAt = requireNonNull(decidedAt);
    }

    public Long getId() {
        return id;
    }

    @Override
    public String toString() {
        return "ScopeChange[" + id + ", facility " + facility + (joins ? " joins " : " leaves ") + fromDay + "]";
    }
}
