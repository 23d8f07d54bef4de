package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.variant;
import static jp.lg.nayoro.polaris.identity.service.MatchField.ADDRESS;

/** 住所. It speaks of the household, not of the person, and people move: a difference weighs little. */
final class AddressRule implements MatchRule {

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        var one = AddressFolding.key(resident.address());
        var other = AddressFolding.key(registration.address());
        if (one.isEmpty() || other.isEmpty()) {
            return unknown(ADDRESS);
        }
        if (one.equals(other)) {
            return resident.address().strip().equals(registration.address().strip())
                    ? agrees(ADDRESS)
                    : variant(ADDRESS, MatchRemark.ADDRESS_SPELLING);
        }
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer == one ? other : one;
        return isPartOf(shorter, longer)
                ? variant(ADDRESS, MatchRemark.ADDRESS_SHORTER)
                : differs(ADDRESS, MatchRemark.NONE);
    }

    /** The town or the building is left out. A number may not be cut in two: 1-2 is no part of 1-23. */
    private static boolean isPartOf(String shorter, String longer) {
        if (!shorter.matches(".*\\d.*\\d.*")) {
            return false;
        }
        boolean townLeftOut =
                longer.endsWith(shorter) && !Character.isDigit(longer.charAt(longer.length() - shorter.length() - 1));
        boolean buildingLeftOut = longer.startsWith(shorter)
                && !Character.isDigit(longer.charAt(shorter.length()))
                && longer.charAt(shorter.length()) != '-';
        return townLeftOut || buildingLeftOut;
    }
}
