package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** What came of a new form of a resident who is enrolled. */
public sealed interface RenewalResult {

    record Renewed(ConsentId consent) implements RenewalResult {}

    /**
     * The new form begins later, yet before the present one ends. Two forms may not hold on one day, and to end the present
     * one now would hide the person until the new one begins.
     */
    record Overlaps(LocalDate presentUntil) implements RenewalResult {}

    /** 範囲変更: there is nothing in force whose scope could be changed. */
    record NothingToChange() implements RenewalResult {}
}
