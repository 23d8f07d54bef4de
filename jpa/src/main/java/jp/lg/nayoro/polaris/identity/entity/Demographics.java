package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * 患者基本情報. What an institution says of its patient (HL7 v2 PID and IN1, JAHIS record 1). All but name and sex may be null:
 * unknown is not the same as different.
 */
public record Demographics(
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone,
        String insurerNumber,
        String insuredSymbol,
        String insuredNumber) {

    public Demographics {
        requireNonNull(name);
        requireNonNull(sex);
    }

    /** The number is one of 医療保険, which has a symbol or an insurer of eight digits; 介護保険 has neither. */
    public boolean ofMedicalInsurance() {
        return insuredSymbol != null || insurerNumber != null && insurerNumber.length() == 8;
    }
}
