package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;

import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static java.util.Objects.requireNonNull;

/**
 * What a file says of one patient.
 *
 * @param replacement which earlier entries of the registration this file stands for from now on
 */
public record PatientPart(PatientDemographics patient, List<EntryContent> entries, Replacement replacement) {

    public PatientPart {
        requireNonNull(patient);
        requireNonNull(replacement);
        entries = List.copyOf(entries);
    }
}
