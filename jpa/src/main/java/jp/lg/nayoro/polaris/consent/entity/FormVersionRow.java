package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One version of the form in a list. {@code publishedBy} is null of those that came with the release or were found. */
public record FormVersionRow(
        Long id,
        String label,
        LocalDate validFrom,
        SignAgain signAgain,
        LocalDate signBy,
        LocalDateTime publishedAt,
        String publishedBy)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.FormVersionRow(
                f.id, f.label, f.validFrom, f.signAgain, f.signBy, f.publishedAt, s.name)
            FROM FormVersion f LEFT JOIN Staff s ON s.id = f.publishedBy
            ORDER BY f.validFrom DESC, f.id DESC""";

    /** Whether it may be signed on a day; whether a newer one should be, the list tells. */
    public boolean mayBeSignedOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }
}
