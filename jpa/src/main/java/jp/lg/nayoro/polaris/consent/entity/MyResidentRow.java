package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/** One resident somebody cares for, with the consent that lets them. */
public record MyResidentRow(Long id, String name, String nameKana, LocalDate birthDate, Sex sex, Long consentId)
        implements Serializable {}
