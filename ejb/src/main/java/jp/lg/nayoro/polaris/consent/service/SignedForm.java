package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.Signature;

import static java.util.Objects.requireNonNull;

/**
 * 同意書. What the signed paper says, as the clerk typed it.
 *
 * @param clientKey made once for each form on a screen, so that a double click registers one consent and not two
 * @param scan 写し, or null while the paper has not been scanned
 */
public record SignedForm(
        UUID clientKey,
        ConsentScope scope,
        LocalDate validFrom,
        LocalDate validUntil,
        Signature signature,
        ScannedPaper scan) {

    public SignedForm {
        requireNonNull(clientKey);
        requireNonNull(scope);
        requireNonNull(signature);
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it starts: " + validFrom + " > " + validUntil);
        }
    }

    Optional<ScannedPaper> paper() {
        return Optional.ofNullable(scan);
    }
}
