package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.consent.entity.SignAgain;

/** 公開する様式. {@code signBy} may be null. */
public record NewFormVersion(
        @NotBlank String label,
        @NotBlank String wording,
        @NotNull LocalDate validFrom,
        @NotNull SignAgain signAgain,
        LocalDate signBy) {}
