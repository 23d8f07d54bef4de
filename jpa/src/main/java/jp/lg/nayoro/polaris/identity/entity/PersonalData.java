package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * 本人の情報. Who a 加入者 is, as the secretariat enters or changes it. Address, phone and the numbers of 介護保険 may be null; an
 * insured number goes with its insurer.
 *
 * @param insurerNumber of 介護保険, as {@code insuredNumber}: ten digits, or {@code H} and nine digits (生活保護単独)
 */
public record PersonalData(
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone,
        String insurerNumber,
        String insuredNumber,
        MedicalInsurance medical) {

    public PersonalData {
        requireNonNull(name.name());
        requireNonNull(name.kana());
        requireNonNull(birthDate);
        requireNonNull(sex);
        requireNonNull(medical);
        if (insuredNumber != null && insurerNumber == null) {
            throw new IllegalArgumentException("An insured number without its insurer");
        }
        if (insuredNumber != null && !insuredNumber.matches("[0-9]{10}|H[0-9]{9}")) {
            throw new IllegalArgumentException("Not an insured number of ten digits, or H and nine digits");
        }
    }

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "PersonalData[]";
    }
}
