package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 入院.
 *
 * @param discharged null while it lasts, as far as anybody told
 * @param note ward and reason as the hospital wrote them; may be null
 */
public record Stay(LocalDate admitted, LocalDate discharged, String institution, String department, String note)
        implements Serializable {

    /** The stay that began last, with the first discharge of the same hospital after it. */
    static Optional<Stay> last(List<EntryRow> encounters, Map<RegistrationId, String> names) {
        return encounters.stream()
                .filter(row -> is(row, EncounterKind.ADMISSION))
                .max((one, other) -> one.time().on().compareTo(other.time().on()))
                .map(admission -> new Stay(
                        admission.time().on(),
                        end(admission, encounters),
                        names.get(admission.registration()),
                        admission.author().department(),
                        admission.note()));
    }

    private static LocalDate end(EntryRow admission, List<EntryRow> encounters) {
        return encounters.stream()
                .filter(row -> is(row, EncounterKind.DISCHARGE) || is(row, EncounterKind.DEATH))
                .filter(row -> row.registration().equals(admission.registration()))
                .map(row -> row.time().on())
                .filter(day -> !day.isBefore(admission.time().on()))
                .min(LocalDate::compareTo)
                .orElse(admission.time().until());
    }

    private static boolean is(EntryRow row, EncounterKind kind) {
        return kind.name().equals(row.code());
    }

    /** The days only: this string may reach a log. */
    @Override
    public String toString() {
        return "Stay[" + admitted + ".." + discharged + "]";
    }
}
