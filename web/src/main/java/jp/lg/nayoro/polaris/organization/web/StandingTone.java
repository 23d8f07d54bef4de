package jp.lg.nayoro.polaris.organization.web;

import jp.lg.nayoro.polaris.organization.entity.FacilityStanding;

/** The colour of a badge, beside its words. */
final class StandingTone {

    private StandingTone() {}

    static String of(FacilityStanding standing) {
        return switch (standing) {
            case ADMITTED -> "info";
            case ACTIVE -> "good";
            case CLOSING -> "warn";
            case SUSPENDED -> "bad";
            case CLOSED -> "neutral";
        };
    }
}
