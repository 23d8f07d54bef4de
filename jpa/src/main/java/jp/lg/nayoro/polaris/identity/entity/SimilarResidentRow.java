package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A resident who may be the one about to be enrolled, with what a clerk compares. */
public record SimilarResidentRow(Long id, String name, String nameKana, LocalDate birthDate, Sex sex, String address)
        implements Serializable {}
