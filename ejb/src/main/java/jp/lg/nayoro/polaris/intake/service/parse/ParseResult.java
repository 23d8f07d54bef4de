package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static java.util.Objects.requireNonNull;

/** What a parser made of a file: all of it, or nothing of it. */
public sealed interface ParseResult {

    /**
     * @param parts one for each patient the file speaks of, at least one
     * @param sameDrugs codes that the file itself says mean one drug
     */
    record Parsed(List<PatientPart> parts, List<ParseWarning> warnings, List<SameDrug> sameDrugs)
            implements ParseResult {

        public Parsed {
            parts = List.copyOf(parts);
            warnings = List.copyOf(warnings);
            sameDrugs = List.copyOf(sameDrugs);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A file that was read speaks of somebody");
            }
        }

        /** Of a file about one patient. */
        public static Parsed of(PatientDemographics patient, Replacement replacement, EntryCollector collector) {
            var part = new PatientPart(patient, collector.entries(), replacement);
            return new Parsed(List.of(part), collector.warnings(), collector.sameDrugs());
        }

        /** The one patient of a format that has one patient a file. */
        public PatientPart only() {
            if (parts.size() != 1) {
                throw new IllegalStateException("Speaks of " + parts.size() + " patients");
            }
            return parts.get(0);
        }

        public int entryCount() {
            return parts.stream().mapToInt(part -> part.entries().size()).sum();
        }

        public List<EntryContent> entries() {
            return parts.stream().flatMap(part -> part.entries().stream()).toList();
        }
    }

    /**
     * @param note in plain Japanese: what is wrong, and what to do next
     * @param line segment or line where it is wrong, from 1; 0 where it is about the whole file
     */
    record Quarantined(QuarantineCause cause, String note, int line) implements ParseResult {

        public Quarantined {
            requireNonNull(cause);
            requireNonNull(note);
        }
    }
}
