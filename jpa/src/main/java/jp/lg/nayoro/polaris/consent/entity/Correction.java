package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/** 訂正: what the paper really says, where it was entered wrongly. */
public record Correction(ConsentScope scope, LocalDate validFrom, LocalDate validUntil, Signature signature) {

    public Correction {
        requireNonNull(scope);
        requireNonNull(signature);
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it starts: " + validFrom + " > " + validUntil);
        }
    }
}
