package jp.lg.nayoro.polaris.care.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

/**
 * ケアプランの1行, of the ケアプランデータ連携標準仕様 or of LIFE, as an office handed it over. It is written in sets by the
 * {@code CarePlanStore}, never changed but for its state, and never removed: an update supersedes the set, a DLT file deletes
 * it, each for the office it was sent to, since a plan taken back from one office may hold for the others. Whose it is as a person is read through the registration's link at each look.
 */
@Entity
@Table(name = "care_plan_row")
@NamedQuery(name = CarePlanRow.OFFICES_OF_RESIDENT, query = PlannedOfficeRow.OF_RESIDENT)
@NamedQuery(name = CarePlanRow.DAYS_OF_RESIDENT, query = PlannedDay.OF_RESIDENT)
@NamedQuery(
        name = CarePlanRow.HEADS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.care.entity.CarePlanSetHead(
            r.setKey, r.state, MAX(r.recordedAt))
        FROM CarePlanRow r
        WHERE r.registration = :registration AND r.setKey IN :keys AND r.receiverNumber = :receiver
        GROUP BY r.setKey, r.state""")
@NamedQuery(
        name = CarePlanRow.SUPERSEDE,
        query =
                """
        UPDATE CarePlanRow r SET r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.SUPERSEDED
        WHERE r.registration = :registration AND r.setKey IN :keys AND r.receiverNumber = :receiver
            AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT""")
@NamedQuery(
        name = CarePlanRow.DELETE,
        query =
                """
        UPDATE CarePlanRow r SET r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.DELETED
        WHERE r.registration = :registration AND r.setKey = :key AND r.recordedAt <= :until
            AND r.receiverNumber = :receiver
            AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT""")
@NamedQuery(
        name = CarePlanRow.CURRENT_OF_SETS,
        query =
                CarePlanRow.LINES
                        + """
        WHERE r.registration = :registration AND r.setKey IN :keys AND r.receiverNumber = :receiver
            AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT
        ORDER BY r.rowNumber""")
@NamedQuery(
        name = CarePlanRow.CURRENT_OF_REGISTRATION,
        query =
                CarePlanRow.LINES
                        + """
        WHERE r.registration = :registration AND r.form IN :forms
            AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT
        ORDER BY r.plannedOn DESC, r.targetMonth DESC, r.setKey, r.rowNumber""")
@NamedQuery(
        name = CarePlanRow.CURRENT_OF_RESIDENT,
        query =
                CarePlanRow.LINES
                        + """
        JOIN Registration p ON p.id = r.registration
        WHERE p.resident = :resident AND r.form IN :forms
            AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT
        ORDER BY r.plannedOn DESC, r.targetMonth DESC, r.registration, r.setKey, r.rowNumber""")
public class CarePlanRow {

    /** The institutions that current plans of a resident name. */
    public static final String OFFICES_OF_RESIDENT = "CarePlanRow.officesOfResident";

    /** The days of the current plans of a resident. */
    public static final String DAYS_OF_RESIDENT = "CarePlanRow.daysOfResident";

    /** What is known of the sets of a registration, as one office received them. */
    public static final String HEADS = "CarePlanRow.heads";

    public static final String SUPERSEDE = "CarePlanRow.supersede";

    public static final String DELETE = "CarePlanRow.delete";

    public static final String CURRENT_OF_SETS = "CarePlanRow.currentOfSets";

    /** The newest plan first; within a set in the order of the file. */
    public static final String CURRENT_OF_REGISTRATION = "CarePlanRow.currentOfRegistration";

    public static final String CURRENT_OF_RESIDENT = "CarePlanRow.currentOfResident";

    static final String LINES =
            """
        SELECT NEW jp.lg.nayoro.polaris.care.entity.CarePlanLine(
            r.id, r.registration, r.form, r.formVersion, r.setKey, r.receiverNumber, r.plannedOn, r.targetMonth, r.rowNumber, r.cells,
            r.subtotal, r.sourceFile, r.sourceLine, r.recordedAt)
        FROM CarePlanRow r
        """;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(STRING)
    @Column(name = "form", nullable = false, updatable = false, length = 24)
    private CarePlanForm form;

    @Column(name = "form_version", nullable = false, updatable = false, length = 40)
    private String formVersion;

    @Column(name = "set_key", nullable = false, updatable = false, length = 250)
    private String setKey;

    @Column(name = "insurer_number", nullable = false, updatable = false, length = 10)
    private String insurerNumber;

    @Column(name = "insured_number", nullable = false, updatable = false, length = 20)
    private String insuredNumber;

    @Column(name = "planned_on", updatable = false)
    private LocalDate plannedOn;

    @Column(name = "target_month", updatable = false, length = 6)
    private String targetMonth;

    @Column(name = "row_no", nullable = false, updatable = false)
    private int rowNumber;

    @Lob
    @Column(name = "cells", nullable = false, updatable = false)
    private String cells;

    @Enumerated(STRING)
    @Column(name = "care_level", updatable = false, length = 24)
    private CareLevel careLevel;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "service_code", updatable = false, length = 6)
    private String serviceCode;

    @Column(name = "provider_number", updatable = false, length = 10)
    private String providerNumber;

    @Column(name = "provider_name", updatable = false, length = 200)
    private String providerName;

    @Column(name = "long_goal", updatable = false)
    private String longGoal;

    @Column(name = "short_goal", updatable = false)
    private String shortGoal;

    @Column(name = "subtotal", nullable = false, updatable = false)
    private boolean subtotal;

    @Column(name = "sender_number", nullable = false, updatable = false, length = 10)
    private String senderNumber;

    @Column(name = "receiver_number", nullable = false, updatable = false, length = 10)
    private String receiverNumber;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private CarePlanState state;

    @Column(name = "source_file_id", nullable = false, updatable = false)
    private Long sourceFile;

    @Column(name = "source_line", nullable = false, updatable = false)
    private int sourceLine;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    protected CarePlanRow() {} // for JPA

    /** Id, form and state only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "CarePlanRow[" + id + ", " + form + ", " + state + "]";
    }
}
