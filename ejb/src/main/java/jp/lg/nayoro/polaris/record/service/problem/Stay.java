package jp.lg.nayoro.polaris.record.service.problem;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 入院. From admission to discharge at one institution.
 *
 * @param from null where only the discharge was told
 * @param to null while it lasts, or where no discharge was told
 * @param reason 理由, as the source writes it; null where it tells none
 * @param place 病棟, the last one told
 * @param away 外出・外泊 without a return yet
 */
public record Stay(
        StayState state,
        LocalDate from,
        LocalDate to,
        String institution,
        String department,
        String reason,
        String place,
        boolean away,
        String remarks,
        long entry,
        boolean fromFile)
        implements Serializable {

    Stay withoutBegin() {
        return new Stay(state, null, to, institution, department, reason, place, away, remarks, entry, fromFile);
    }

    /** The day under which it stands in the list. */
    public LocalDate day() {
        return from == null ? to : from;
    }

    /** No reason: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Stay[" + entry + ", " + state + "]";
    }
}
