package jp.lg.nayoro.polaris.organization.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 施設と職員の履歴. One line for each thing that changed, with what stood there before. Only ever inserted. */
@Entity
@Table(name = "organization_act")
@NamedQuery(
        name = OrganizationAct.ROWS_OF_FACILITY,
        query = OrganizationAct.SELECT_ROW + " WHERE a.facility = :facility ORDER BY a.id DESC")
@NamedQuery(
        name = OrganizationAct.ROWS_OF_STAFF,
        query = OrganizationAct.SELECT_ROW + " WHERE a.staff = :staff ORDER BY a.id DESC")
@NamedQuery(
        name = OrganizationAct.ROWS_OF_APPLICATION,
        query = OrganizationAct.SELECT_ROW + " WHERE a.application = :application ORDER BY a.id DESC")
public class OrganizationAct {

    static final String SELECT_ROW =
            "SELECT NEW jp.lg.nayoro.polaris.organization.entity.OrganizationActRow(a.kind, m.name, a.field, a.before,"
                    + " a.after, a.reason, s.name, a.actedAt)"
                    + " FROM OrganizationAct a LEFT JOIN Staff s ON s.id = a.actedBy LEFT JOIN Staff m ON m.id = a.staff";

    public static final String ROWS_OF_FACILITY = "OrganizationAct.rowsOfFacility";
    public static final String ROWS_OF_STAFF = "OrganizationAct.rowsOfStaff";
    public static final String ROWS_OF_APPLICATION = "OrganizationAct.rowsOfApplication";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 24)
    private OrganizationActKind kind;

    @Column(name = "facility_id", updatable = false)
    private FacilityId facility;

    @Column(name = "staff_id", updatable = false)
    private StaffId staff;

    @Column(name = "application_id", updatable = false)
    private Long application;

    @Enumerated(STRING)
    @Column(name = "field", updatable = false, length = 24)
    private ProfileField field;

    @Column(name = "value_before", updatable = false)
    private String before;

    @Column(name = "value_after", updatable = false)
    private String after;

    @Column(name = "reason", updatable = false, length = 500)
    private String reason;

    @Column(name = "acted_by", updatable = false)
    private StaffId actedBy;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private LocalDateTime actedAt;

    protected OrganizationAct() {} // for JPA

    /** @param by null where nobody signed in yet */
    public OrganizationAct(OrganizationActKind kind, StaffId by, LocalDateTime at) {
        this.kind = requireNonNull(kind);
        this.actedBy = by;
        this.actedAt = requireNonNull(at);
    }

    public OrganizationAct at(FacilityId where) {
        facility = where;
        return this;
    }

    public OrganizationAct upon(StaffId whom) {
        staff = whom;
        return this;
    }

    public OrganizationAct by(Long paper) {
        application = paper;
        return this;
    }

    public OrganizationAct because(String why) {
        reason = why;
        return this;
    }

    public OrganizationAct changing(ProfileField what, String from, String to) {
        field = requireNonNull(what);
        before = from;
        after = to;
        return this;
    }

    public OrganizationActKind getKind() {
        return kind;
    }

    /** Ids and kinds only: this string reaches the ledger and the log. */
    @Override
    public String toString() {
        var text = new StringBuilder(kind.name());
        append(text, " facility=", facility);
        append(text, " staff=", staff);
        append(text, " paper=", application);
        append(text, " ", field);
        if (field == ProfileField.ROLE || field == ProfileField.STATE) {
            text.append(": ").append(before).append(" > ").append(after);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name, Object value) {
        if (value != null) {
            text.append(name).append(value);
        }
    }
}
