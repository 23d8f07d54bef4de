package jp.lg.nayoro.polaris.identity.service.match;

import java.util.ArrayList;
import java.util.List;

import static jp.lg.nayoro.polaris.identity.service.match.Ground.BIRTHDAY_MISSING;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.BIRTHDAY_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.FORMER_FAMILY_NAME;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_ADDRESS;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_HOUSEHOLD;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_NUMBER;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_PHONE;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.SEX_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.SPELLED_OTHERWISE;

/**
 * 自動判定の条件. A score adds evidence up, and household evidence adds up for the wrong person too: a twin collects family name,
 * birthday, address, telephone and household number. So a link without review needs a {@link Ground} as well, and every ground
 * asks for the given name, and for something beyond the home where the name is not whole (ADR 0020 goes through them one by one).
 */
public final class AutoRules {

    private AutoRules() {}

    /** Null when there is none. */
    public static Ground ground(Comparison pair) {
        boolean personal = personal(pair);
        boolean conflict = conflict(pair);
        boolean address = address(pair);
        boolean contact = pair.phone() == Level.PHONE_SAME || pair.insurance() == Level.INSURANCE_HOUSEHOLD_SAME;
        boolean strong = !conflict && (personal || address && contact);
        if (pair.sex() == Level.SEX_DIFFERENT) {
            return strong && bothScripts(pair.name()) && sameBirthday(pair) ? SEX_SLIP : null;
        }
        if (wholeName(pair.name())) {
            return wholeName(pair, personal && !conflict, address, conflict, strong);
        }
        if (spelledOtherwise(pair.name())) {
            return sameBirthday(pair) && !conflict && (personal || address || bothContacts(pair)) ? SPELLED_OTHERWISE : null;
        }
        boolean givenName = pair.name() == Level.NAME_GIVEN;
        return givenName && sameBirthday(pair) && strong ? FORMER_FAMILY_NAME : null;
    }

    private static Ground wholeName(
            Comparison pair, boolean personal, boolean address, boolean conflict, boolean strong) {
        if (sameBirthday(pair)) {
            if (personal) {
                return NAME_BIRTHDAY_AND_NUMBER;
            }
            if (address) {
                return NAME_BIRTHDAY_AND_ADDRESS;
            }
            if (conflict) {
                return null;
            }
            return pair.phone() == Level.PHONE_SAME
                    ? NAME_BIRTHDAY_AND_PHONE
                    : pair.insurance() == Level.INSURANCE_HOUSEHOLD_SAME ? NAME_BIRTHDAY_AND_HOUSEHOLD : null;
        }
        if (personal && slip(pair.birthday()) || strong && slipWithinYear(pair.birthday())) {
            return BIRTHDAY_SLIP;
        }
        boolean missing = pair.birthday() == Level.BIRTHDAY_UNKNOWN || pair.birthday() == Level.BIRTHDAY_PARTLY;
        return missing && personal && (address || pair.phone() == Level.PHONE_SAME) ? BIRTHDAY_MISSING : null;
    }

    /** The whole name and the birthday agree and nothing contradicts: all that is missing is something to confirm it. */
    public static boolean awaitsSupport(Comparison pair) {
        return wholeName(pair.name())
                && sameBirthday(pair)
                && pair.sex() != Level.SEX_DIFFERENT
                && !conflict(pair);
    }

    /** Two rows of the register that are one person, given that a registration fits both. */
    public static boolean doubleEnrolment(Comparison rows) {
        return awaitsSupport(rows);
    }

    /** Why there is no ground, the heaviest reason first. */
    public static List<Obstacle> obstacles(Comparison pair) {
        var obstacles = new ArrayList<Obstacle>();
        if (givenNameDiffers(pair.name())) {
            obstacles.add(Obstacle.GIVEN_NAME);
        } else if (!wholeName(pair.name()) && !spelledOtherwise(pair.name())) {
            obstacles.add(Obstacle.NAME);
        }
        if (!sameBirthday(pair)) {
            obstacles.add(Obstacle.BIRTHDAY);
        }
        if (pair.sex() == Level.SEX_DIFFERENT) {
            obstacles.add(Obstacle.SEX);
        }
        if (conflict(pair)) {
            obstacles.add(Obstacle.PERSONAL_NUMBER);
        }
        if (obstacles.isEmpty()) {
            obstacles.add(Obstacle.NOTHING_BUT_NAME_AND_BIRTHDAY);
        }
        return obstacles;
    }

    static boolean givenNameDiffers(Level name) {
        return switch (name) {
            case NAME_FAMILY_ONLY, NAME_NEAR, NAME_KO -> true;
            default -> false;
        };
    }

    private static boolean wholeName(Level name) {
        return switch (name) {
            case NAME_SAME,
                    NAME_VARIANT,
                    NAME_LONG_VOWEL,
                    NAME_GAIJI,
                    NAME_KANJI_SAME,
                    NAME_KANA_SAME,
                    NAME_SWAPPED,
                    NAME_KANA_SLIP -> true;
            default -> false;
        };
    }

    private static boolean bothScripts(Level name) {
        return name == Level.NAME_SAME || name == Level.NAME_VARIANT || name == Level.NAME_LONG_VOWEL;
    }

    /** One script agrees as a whole, the other does not. */
    private static boolean spelledOtherwise(Level name) {
        return name == Level.NAME_READING || name == Level.NAME_MISCONVERTED;
    }

    private static boolean sameBirthday(Comparison pair) {
        return pair.birthday() == Level.BIRTHDAY_SAME;
    }

    private static boolean slip(Level birthday) {
        return slipWithinYear(birthday)
                || birthday == Level.BIRTHDAY_YEAR_SLIP
                || birthday == Level.BIRTHDAY_ERA_SLIP;
    }

    /** A mother-in-law of the same name is not born in the same year. */
    private static boolean slipWithinYear(Level birthday) {
        return birthday == Level.BIRTHDAY_DAY_SLIP
                || birthday == Level.BIRTHDAY_MONTH_DAY_SWAPPED
                || birthday == Level.BIRTHDAY_FIRST_OF_JANUARY;
    }

    private static boolean personal(Comparison pair) {
        return pair.insurance() == Level.INSURANCE_PERSONAL_SAME || pair.care() == Level.CARE_SAME;
    }

    private static boolean conflict(Comparison pair) {
        return pair.insurance() == Level.INSURANCE_PERSONAL_DIFFERENT
                || pair.insurance() == Level.INSURANCE_BRANCH_DIFFERENT
                || pair.care() == Level.CARE_DIFFERENT;
    }

    private static boolean address(Comparison pair) {
        return pair.address() == Level.ADDRESS_SAME || pair.address() == Level.ADDRESS_LOT;
    }

    private static boolean bothContacts(Comparison pair) {
        return pair.phone() == Level.PHONE_SAME && pair.insurance() == Level.INSURANCE_HOUSEHOLD_SAME;
    }
}
