package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static java.util.Objects.requireNonNull;

/**
 * What a file says of one patient.
 *
 * @param replacement which earlier entries of the registration this file stands for from now on
 * @param carePlanRows lines of a care plan, beside the entries; of other formats none
 */
public record PatientPart(
        PatientDemographics patient,
        List<EntryContent> entries,
        Replacement replacement,
        List<CarePlanRowContent> carePlanRows) {

    public PatientPart {
        requireNonNull(patient);
        requireNonNull(replacement);
        entries = List.copyOf(entries);
        carePlanRows = List.copyOf(carePlanRows);
    }

    public PatientPart(PatientDemographics patient, List<EntryContent> entries, Replacement replacement) {
        this(patient, entries, replacement, List.of());
    }
}
