package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;

/** 同意 of a resident of the demo town. */
record Agreement(
        long id,
        Person person,
        ConsentState state,
        ConsentScope scope,
        LocalDate from,
        LocalDate until,
        LocalDate withdrawnOn,
        Signer signer) {

    /** @param relationship null of the resident */
    record Signer(SignerKind kind, String name, String relationship) {}

    /** Whether anybody could have written on the board that day. */
    boolean letsWriteOn(LocalDate day) {
        return scope.covers(DataCategory.BOARD)
                && !day.isBefore(from)
                && !day.isAfter(until)
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    static Set<DataCategory> everything() {
        return Set.of(
                DataCategory.MEDICATION,
                DataCategory.LAB,
                DataCategory.IMAGE,
                DataCategory.DOCUMENT,
                DataCategory.DIAGNOSIS,
                DataCategory.CARE,
                DataCategory.BOARD);
    }
}
