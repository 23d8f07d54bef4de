package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** One registration that awaits 名寄せ, with its institution. */
public record RegistrationRow(
        Long id, String facilityName, String localId, String name, String nameKana, LocalDate birthDate, Sex sex)
        implements Serializable {}
