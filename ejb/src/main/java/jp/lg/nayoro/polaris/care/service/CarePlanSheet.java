package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * One form as it holds now: the lines of one plan or one month.
 *
 * @param plannedOn 計画作成(変更)日, of tables 1 to 3; else null
 * @param targetMonth 対象年月 as in 202610, of tables 6 and 7; else null
 * @param recordedAt when the office wrote it
 */
public record CarePlanSheet(
        RegistrationId registration,
        CarePlanForm form,
        String formVersion,
        LocalDate plannedOn,
        String targetMonth,
        LocalDateTime recordedAt,
        List<PlanCells> rows)
        implements Serializable {

    public CarePlanSheet {
        rows = List.copyOf(rows);
    }

    /** @throws IllegalArgumentException where the sheet is of another form */
    CarePlanSheet requireForm(CarePlanForm... allowed) {
        if (!List.of(allowed).contains(form)) {
            throw new IllegalArgumentException("Another form: " + form);
        }
        return this;
    }

    /** Nothing of the content: this string may reach a log. */
    @Override
    public String toString() {
        return "CarePlanSheet[" + form + "]";
    }
}
