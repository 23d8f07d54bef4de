package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Objects.requireNonNull;

/** 申込者: whose paper is under way, as the institution spells them; {@code registration} is null where it sent none of them. */
public record Applicant(RegistrationId registration, String name, String nameKana, LocalDate birthDate) {

    public Applicant {
        requireNonNull(name);
        requireNonNull(nameKana);
        requireNonNull(birthDate);
    }

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "Applicant[registration " + registration + "]";
    }
}
