package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.MatchField.PHONE;

/** 電話番号, by its digits. It speaks of the household, and many have two: a difference weighs nothing. */
final class PhoneRule implements MatchRule {

    private static final int SHORTEST = 9;

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        var one = digits(resident.phone());
        var other = digits(registration.phone());
        if (one.length() < SHORTEST || other.length() < SHORTEST) {
            return unknown(PHONE);
        }
        return one.equals(other) ? agrees(PHONE) : differs(PHONE, MatchRemark.NONE);
    }

    /** Empty for null. */
    static String digits(String phone) {
        var written = NameFolding.written(phone);
        return written == null ? "" : written.replaceFirst("^\\+81", "0").replaceAll("\\D", "");
    }
}
