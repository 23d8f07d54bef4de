package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * A paper about a resident that came lately: a consent, a care plan.
 *
 * @param id of the consent, or of the plan's newest line
 * @param about the consent's last day, or when the plan was made; may be null
 * @param from the office; null of a consent
 */
public record PaperNewsRow(
        ResidentId resident, String name, String nameKana, Long id, LocalDateTime at, LocalDate about, String from)
        implements Serializable {

    public static final String CONSENTS = "NewsLook.consentNewsOfStaff";

    /** One row a plan of an office, whose first table came anew. */
    public static final String CARE_PLANS = "NewsLook.carePlanNewsOfStaff";

    static final String CONSENTS_QUERY = "SELECT NEW jp.lg.nayoro.polaris.record.entity.PaperNewsRow("
            + "m.resident, r.name, r.nameKana, c.id, c.course.registeredAt, c.validUntil)"
            + MyResidentRow.FROM + " WHERE " + MyResidentRow.RULE + " AND c.course.registeredAt > :since";

    static final String CARE_PLANS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.PaperNewsRow(
                m.resident, r.name, r.nameKana, MAX(p.id), MAX(p.recordedAt), MAX(p.plannedOn), f.name)"""
                    + MyResidentRow.FROM
                    + """
                JOIN Registration g ON g.resident = m.resident
                JOIN CarePlanRow p ON p.registration = g.id
                JOIN Facility f ON f.id = g.facility
            WHERE """
                    + " " + MyResidentRow.RULE + MyResidentRow.RULE_OF_SOURCE
                    + """
             AND p.recordedAt > :since AND p.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT
             AND p.form IN (jp.lg.nayoro.polaris.care.entity.CarePlanForm.TABLE_1,
                            jp.lg.nayoro.polaris.care.entity.CarePlanForm.PREVENTION_PLAN)
             AND """
                    + " " + MyResidentRow.SHARES + "CARE) GROUP BY m.resident, r.name, r.nameKana, f.name";

    /** Of a consent. */
    public PaperNewsRow(ResidentId resident, String name, String nameKana, Long id, LocalDateTime at, LocalDate about) {
        this(resident, name, nameKana, id, at, about, null);
    }

    /** Id only: this string may reach a log. */
    @Override
    public String toString() {
        return "PaperNewsRow[" + id + "]";
    }
}
