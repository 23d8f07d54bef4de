package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalAddress;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalInsurance;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static jp.lg.nayoro.polaris.identity.service.match.Level.ADDRESS_AREA;
import static jp.lg.nayoro.polaris.identity.service.match.Level.ADDRESS_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.ADDRESS_LOT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.ADDRESS_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.ADDRESS_SHARED;
import static jp.lg.nayoro.polaris.identity.service.match.Level.ADDRESS_UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.CARE_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.CARE_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.Level.CARE_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.CARE_UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_BRANCH_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_HOUSEHOLD_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_HOUSEHOLD_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_HOUSEHOLD_SHARED;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_OTHER;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_PERSONAL_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_PERSONAL_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.INSURANCE_UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.PHONE_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.PHONE_MOBILE_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.PHONE_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.Level.PHONE_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.PHONE_SHARED;
import static jp.lg.nayoro.polaris.identity.service.match.Level.PHONE_UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.SEX_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.SEX_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.SEX_UNKNOWN;

/** Compares two normal people field by field. It is symmetric, and a value that one side leaves out is unknown, never different. */
public final class PersonComparison {

    private final SharedValues shared;

    public PersonComparison(SharedValues shared) {
        this.shared = shared;
    }

    public Comparison compare(NormalPerson one, NormalPerson other) {
        return new Comparison(
                NameComparison.compare(one.name(), other.name()),
                BirthdayComparison.compare(one.birthday(), other.birthday()),
                sex(one.sex(), other.sex()),
                address(one, other),
                phone(one, other),
                insurance(one, other),
                care(one.care(), other.care()));
    }

    private static Level sex(int one, int other) {
        return one == 0 || other == 0 ? SEX_UNKNOWN : one == other ? SEX_SAME : SEX_DIFFERENT;
    }

    private Level address(NormalPerson person, NormalPerson otherPerson) {
        var one = person.address();
        var other = otherPerson.address();
        if (one == null || other == null) {
            return ADDRESS_UNKNOWN;
        }
        boolean sameArea = one.area().equals(other.area()) || ends(one, other);
        if (!sameArea) {
            return ADDRESS_DIFFERENT;
        }
        if (one.lot().isEmpty() || other.lot().isEmpty()) {
            return ADDRESS_AREA;
        }
        if (one.lot().equals(other.lot())) {
            if (shared.shared(ContactValues.address(person)) || shared.shared(ContactValues.address(otherPerson))) {
                return ADDRESS_SHARED;
            }
            return one.room() == other.room() ? ADDRESS_SAME : ADDRESS_LOT;
        }
        return one.lotContinues(other) ? ADDRESS_LOT : ADDRESS_AREA;
    }

    /** A source that leaves 字 out or writes the former town differently ends as the other does. */
    private static boolean ends(NormalAddress one, NormalAddress other) {
        var shorter = one.area().length() < other.area().length() ? one.area() : other.area();
        var longer = one.area().length() < other.area().length() ? other.area() : one.area();
        return shorter.length() >= 3 && longer.endsWith(shorter);
    }

    private Level phone(NormalPerson person, NormalPerson otherPerson) {
        long one = person.phone();
        long other = otherPerson.phone();
        if (one == 0 || other == 0) {
            return PHONE_UNKNOWN;
        }
        if (one == other) {
            return shared.shared(ContactValues.phone(person))
                    ? PHONE_SHARED
                    : Digits.mobile(one) ? PHONE_MOBILE_SAME : PHONE_SAME;
        }
        return Digits.near(one, other) ? PHONE_NEAR : PHONE_DIFFERENT;
    }

    private Level insurance(NormalPerson person, NormalPerson otherPerson) {
        var one = person.insurance();
        var other = otherPerson.insurance();
        if (one == null || other == null || one.insurer() == 0 || other.insurer() == 0) {
            return INSURANCE_UNKNOWN;
        }
        if (one.insurer() != other.insurer()) {
            return one.number() == other.number() && one.symbol() == other.symbol() ? INSURANCE_NEAR : INSURANCE_OTHER;
        }
        if (one.personal()) {
            return one.number() == other.number()
                    ? INSURANCE_PERSONAL_SAME
                    : Digits.near(one.number(), other.number()) ? INSURANCE_NEAR : INSURANCE_PERSONAL_DIFFERENT;
        }
        if (one.number() != other.number() || one.symbol() != other.symbol()) {
            boolean near = one.symbol() == other.symbol() && Digits.near(one.number(), other.number());
            return near ? INSURANCE_NEAR : INSURANCE_HOUSEHOLD_DIFFERENT;
        }
        return household(one, other, shared.shared(ContactValues.insurance(person)));
    }

    private static Level household(NormalInsurance one, NormalInsurance other, boolean manyShareIt) {
        if (one.branch() != 0 && other.branch() != 0) {
            return one.branch() == other.branch() ? INSURANCE_PERSONAL_SAME : INSURANCE_BRANCH_DIFFERENT;
        }
        return manyShareIt ? INSURANCE_HOUSEHOLD_SHARED : INSURANCE_HOUSEHOLD_SAME;
    }

    private static Level care(long one, long other) {
        if (one == 0 || other == 0) {
            return CARE_UNKNOWN;
        }
        return one == other ? CARE_SAME : Digits.near(one, other) ? CARE_NEAR : CARE_DIFFERENT;
    }
}
