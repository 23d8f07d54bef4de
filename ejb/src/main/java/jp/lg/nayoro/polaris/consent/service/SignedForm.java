package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.Signature;

import static java.util.Objects.requireNonNull;

/**
 * 同意書. What the signed paper says, as the clerk typed it.
 *
 * @param clientKey made once for each form on a screen, so that a double click registers one consent and not two
 * @param scans 写し, file by file; empty or null while the paper has not been scanned
 */
public record SignedForm(
        UUID clientKey,
        ConsentScope scope,
        LocalDate validFrom,
        LocalDate validUntil,
        Signature signature,
        List<ScannedPaper> scans) {

    public SignedForm {
        requireNonNull(clientKey);
        requireNonNull(scope);
        requireNonNull(signature);
        scans = scans == null ? List.of() : List.copyOf(scans);
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it starts: " + validFrom + " > " + validUntil);
        }
    }
}
