package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;

/** What came of a correction (訂正). */
public sealed interface CorrectionResult {

    record Corrected() implements CorrectionResult {}

    /** Another consent of the resident holds on some of these days; on one day only one may. */
    record Overlaps(LocalDate otherFrom, LocalDate otherUntil) implements CorrectionResult {}
}
