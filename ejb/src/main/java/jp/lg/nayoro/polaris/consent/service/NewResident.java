package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.identity.entity.PersonName;
import jp.lg.nayoro.polaris.identity.entity.Sex;

import static java.util.Objects.requireNonNull;

/**
 * 本人. Who is to be enrolled, as the form says. Address, phone and 介護保険 numbers may be null; an insured number goes with its
 * insurer.
 */
public record NewResident(
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone,
        String insurerNumber,
        String insuredNumber) {

    public NewResident {
        requireNonNull(name.name());
        requireNonNull(name.kana());
        requireNonNull(birthDate);
        requireNonNull(sex);
        if (insuredNumber != null && insurerNumber == null) {
            throw new IllegalArgumentException("An insured number without its insurer");
        }
    }

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "NewResident[]";
    }
}
