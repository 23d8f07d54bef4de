package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * 患者基本情報. What an institution says of its patient (HL7 v2 PID and IN1, JAHIS record 1). All but name and sex may be null:
 * unknown is not the same as different.
 *
 * @param insuredBranch 枝番 of the number of 医療保険, two digits
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
        String insuredNumber,
        String insuredBranch) {

    public Demographics {
        requireNonNull(name);
        requireNonNull(sex);
    }

    /** Without a 枝番, which few formats carry. */
    public Demographics(
            PersonName name,
            LocalDate birthDate,
            Sex sex,
            String postalCode,
            String address,
            String phone,
            String insurerNumber,
            String insuredSymbol,
            String insuredNumber) {
        this(name, birthDate, sex, postalCode, address, phone, insurerNumber, insuredSymbol, insuredNumber, null);
    }

    /** The number is one of 介護保険: ten digits, or H and nine, under an insurer of six. All else is 医療保険. */
    public static boolean ofCareInsurance(String insurer, String symbol, String insured) {
        return insured != null
                && insured.matches("[0-9]{10}|H[0-9]{9}")
                && (insurer == null || insurer.matches("[0-9]{6}"))
                && symbol == null;
    }

    /** The number is there, and one of 医療保険. */
    public boolean ofMedicalInsurance() {
        return insuredNumber != null && !ofCareInsurance(insurerNumber, insuredSymbol, insuredNumber);
    }
}
