package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;
import java.util.List;

/** How what is known of a consent goes on: old rows have their knowledge closed, new ones are returned to be added. */
final class ConsentRecords {

    private ConsentRecords() {}

    /** When a consent began and ended by its form. */
    record Edges(LocalDateTime start, LocalDateTime afterLastDay) {}

    static Edges edgesOf(Consent consent) {
        return new Edges(
                consent.getValidFrom().atStartOfDay(),
                consent.getValidUntil().plusDays(1).atStartOfDay());
    }

    /** It holds from a moment, and from its first day at the earliest, to the end of its term. */
    static ConsentRecord registered(Consent consent, LocalDateTime from, ConsentRecord.Entry entry) {
        var form = edgesOf(consent);
        return new ConsentRecord(consent, later(from, form.start()), form.afterLastDay(), entry);
    }

    /** It ends at the moment of the entry. Stretches that were over by then stay as they are known. */
    static List<ConsentRecord> ended(Consent consent, List<ConsentRecord> records, ConsentRecord.Entry entry) {
        var open = current(records).stream()
                .filter(record -> record.getHoldsUntil().isAfter(entry.at()))
                .toList();
        open.forEach(record -> record.close(entry.at()));
        return open.stream()
                .map(record -> new ConsentRecord(consent, record.getHoldsFrom(), entry.at(), entry))
                .toList();
    }

    /**
     * The form says something else than was entered. Edges that came from the form move with it; those that came from an event,
     * a withdrawal or a successor, stay where they are.
     */
    static List<ConsentRecord> corrected(
            Consent consent, List<ConsentRecord> records, Edges wrong, ConsentRecord.Entry entry) {
        var open = current(records);
        var right = edgesOf(consent);
        open.forEach(record -> record.close(entry.at()));
        return open.stream()
                .map(record -> new ConsentRecord(
                        consent, firstMoment(record, wrong, right), lastMoment(record, wrong, right), entry))
                .toList();
    }

    private static LocalDateTime firstMoment(ConsentRecord record, Edges wrong, Edges right) {
        return record.getHoldsFrom().equals(wrong.start())
                ? right.start()
                : later(record.getHoldsFrom(), right.start());
    }

    private static LocalDateTime lastMoment(ConsentRecord record, Edges wrong, Edges right) {
        return record.getHoldsUntil().equals(wrong.afterLastDay())
                ? right.afterLastDay()
                : earlier(record.getHoldsUntil(), right.afterLastDay());
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<ConsentRecord> current(List<ConsentRecord> records) {
        return records.stream().filter(ConsentRecord::isCurrent).toList();
    }
}
