package jp.lg.nayoro.polaris.intake.service.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/**
 * A day or moment as FHIR writes it, in Japan's time. A time without its zone, which FHIR forbids and systems write, is
 * Japan's already.
 *
 * @param at the moment, null where only a day is told
 * @param vague the year or month as written, where no day is told: {@code day} is then its first
 */
record FhirMoment(LocalDate day, LocalDateTime at, String vague) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Empty for what is absent, no date, or of no year in which anybody concerned has lived. */
    static Optional<FhirMoment> of(BaseDateTimeType given) {
        return given == null ? Optional.empty() : of(given.getValueAsString());
    }

    /** Of {@code dateTime}, {@code date}, {@code instant}, or the start of a {@code Period}. */
    static Optional<FhirMoment> of(Type given) {
        if (given instanceof BaseDateTimeType moment) {
            return of(moment);
        }
        return given instanceof Period period ? of(period.getStartElement()) : Optional.empty();
    }

    /** The end of a {@code Period}. */
    static Optional<FhirMoment> endOf(Type given) {
        return given instanceof Period period ? of(period.getEndElement()) : Optional.empty();
    }

    static Optional<FhirMoment> of(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text.strip()))
                    .filter(moment -> moment.day.getYear() >= 1850 && moment.day.getYear() <= 2200);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static FhirMoment read(String text) {
        return switch (text.length()) {
            case 4 -> new FhirMoment(Year.parse(text).atDay(1), null, text);
            case 7 -> new FhirMoment(YearMonth.parse(text).atDay(1), null, text);
            case 10 -> new FhirMoment(LocalDate.parse(text), null, null);
            default -> at(inJapan(text));
        };
    }

    private static FhirMoment at(LocalDateTime moment) {
        return new FhirMoment(moment.toLocalDate(), moment, null);
    }

    private static LocalDateTime inJapan(String text) {
        boolean zoned = text.matches(".*(Z|[+-]\\d{2}:\\d{2})");
        var moment = zoned
                ? OffsetDateTime.parse(text).atZoneSameInstant(JAPAN).toLocalDateTime()
                : LocalDateTime.parse(text);
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** For {@code issuedAt}: a day without a time counts from its beginning. */
    LocalDateTime orStartOfDay() {
        return at == null ? day.atStartOfDay() : at;
    }
}
