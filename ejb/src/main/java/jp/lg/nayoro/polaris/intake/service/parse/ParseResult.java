package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static java.util.Objects.requireNonNull;

/** What a parser made of a file: all of it, or nothing of it. */
public sealed interface ParseResult {

    /** @param replacement which earlier entries of the registration this file stands for from now on */
    record Parsed(
            PatientDemographics patient,
            List<EntryContent> entries,
            List<ParseWarning> warnings,
            Replacement replacement)
            implements ParseResult {

        public Parsed {
            requireNonNull(patient);
            requireNonNull(replacement);
            entries = List.copyOf(entries);
            warnings = List.copyOf(warnings);
        }
    }

    /** @param note in plain Japanese: what is wrong, and what to do next */
    record Quarantined(QuarantineCause cause, String note) implements ParseResult {

        public Quarantined {
            requireNonNull(cause);
            requireNonNull(note);
        }
    }
}
