package jp.lg.nayoro.polaris.identity.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.service.match.Field;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** What one side of a comparison says of each field, as it stands on the page. */
final class ShownValues {

    private ShownValues() {}

    static Map<Field, String> of(ResidentDetail resident) {
        var values = personal(resident.demographics());
        values.put(
                Field.INSURANCE,
                joined(
                        resident.medicalInsurer(),
                        resident.medicalSymbol(),
                        resident.medicalNumber(),
                        resident.medicalBranch()));
        values.put(Field.CARE, joined(resident.insurerNumber(), resident.insuredNumber()));
        return values;
    }

    static Map<Field, String> of(RegistrationDetail registration) {
        var told = registration.demographics();
        var values = personal(told);
        values.put(
                told.ofMedicalInsurance() ? Field.INSURANCE : Field.CARE,
                joined(told.insurerNumber(), told.insuredSymbol(), told.insuredNumber()));
        return values;
    }

    private static Map<Field, String> personal(Demographics person) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.NAME, joined(person.name().name(), person.name().kana()));
        values.put(Field.BIRTHDAY, day(person.birthDate()));
        values.put(Field.SEX, Words.of(person.sex()));
        values.put(Field.ADDRESS, person.address());
        values.put(Field.PHONE, person.phone());
        return values;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(joining("　"));
    }

    private static String day(LocalDate day) {
        return day == null ? null : JapaneseCalendar.format(day) + "（" + day + "）";
    }
}
