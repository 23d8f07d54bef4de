package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** How many sheets of care plans of an institution bear a day, as they hold now. */
public record PlannedDay(FacilityId facility, LocalDate day, long sheets) implements Serializable {

    static final String OF_RESIDENT =
            """
        SELECT NEW jp.lg.nayoro.polaris.care.entity.PlannedDay(r.facility, r.plannedOn, COUNT(DISTINCT r.setKey))
        FROM CarePlanRow r JOIN Registration p ON p.id = r.registration
        WHERE p.resident = :resident AND r.form IN :forms AND r.plannedOn BETWEEN :from AND :to
            AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT
        GROUP BY r.facility, r.plannedOn""";
}
