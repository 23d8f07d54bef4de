package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * One line of a care plan as it is kept.
 *
 * @param cells JSON object: column number or name to text
 */
public record CarePlanLine(
        Long id,
        RegistrationId registration,
        CarePlanForm form,
        String formVersion,
        String setKey,
        String receiverNumber,
        LocalDate plannedOn,
        String targetMonth,
        int rowNumber,
        String cells,
        boolean subtotal,
        Long sourceFile,
        int sourceLine,
        LocalDateTime recordedAt)
        implements Serializable {

    /** Nothing of the content: this string may reach a log. */
    @Override
    public String toString() {
        return "CarePlanLine[" + id + ", " + form + "]";
    }
}
