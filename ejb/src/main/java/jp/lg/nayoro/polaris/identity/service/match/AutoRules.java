package jp.lg.nayoro.polaris.identity.service.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import static jp.lg.nayoro.polaris.identity.service.match.Ground.BIRTHDAY_MISSING;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.BIRTHDAY_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.ERA_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.FAMILY_NAME_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.FORMER_FAMILY_NAME;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_ADDRESS;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_HOME;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_HOUSEHOLD;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_NUMBER;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_PHONE;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.NAME_BIRTHDAY_AND_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.RELATIVES_CARD;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.SEX_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.SPELLED_OTHERWISE;
import static jp.lg.nayoro.polaris.identity.service.match.Ground.SUFFIX_KO;

/**
 * 自動判定の条件. A score adds evidence up, and household evidence adds up for the wrong person too: a twin collects family name,
 * birthday, address, telephone and household number. So a link without review needs a {@link Ground} as well, and every ground
 * asks for the given name, and for something beyond the home where the name is not whole (ADR 0020 goes through them one by one).
 */
public final class AutoRules {

    private AutoRules() {}

    /** Null when there is none. {@code slip} ({@link Support#slip}) is asked only by the grounds that need it. */
    public static Ground ground(Comparison pair, Predicate<Level> slip) {
        return ground(pair, Evidence.of(pair), slip);
    }

    /** What a value would allow that the registration shares with another one of the resident's ({@link Support#seen}). */
    public static boolean groundIfSeen(Comparison pair, Predicate<Level> slip) {
        return ground(pair, Evidence.of(pair).andSeen(), slip) != null;
    }

    /** The same, where that value is a number of the person's own ({@link Support#seenOwn}). */
    public static boolean groundIfOwnSeen(Comparison pair, Predicate<Level> slip) {
        return ground(pair, Evidence.of(pair).andOwnSeen(), slip) != null;
    }

    private static Ground ground(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        if (pair.sex() == Level.SEX_DIFFERENT) {
            return sexSlip(pair, evidence) ? SEX_SLIP : null;
        }
        if (wholeName(pair.name())) {
            return sameBirthday(pair) ? sameNameAndBirthday(pair, evidence, slip) : otherBirthday(pair, evidence, slip);
        }
        if (!sameBirthday(pair) || evidence.conflict()) {
            return null;
        }
        return switch (pair.name()) {
            case NAME_READING ->
                evidence.personal() || evidence.any() && slip.test(pair.name()) ? SPELLED_OTHERWISE : null;
            case NAME_MISCONVERTED -> evidence.own() && slip.test(pair.name()) ? SPELLED_OTHERWISE : null;
            case NAME_GAIJI_FAMILY, NAME_KANA_FAMILY_SLIP -> evidence.any() ? FAMILY_NAME_SLIP : null;
            case NAME_GIVEN ->
                evidence.strong() || evidence.address() && pair.sex() == Level.SEX_SAME ? FORMER_FAMILY_NAME : null;
            case NAME_KO ->
                evidence.personal() && evidence.home() || evidence.any() && slip.test(pair.name()) ? SUFFIX_KO : null;
            default -> null;
        };
    }

    private static Ground sameNameAndBirthday(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        if (evidence.conflict()) {
            return relativesCard(pair, evidence, slip) ? RELATIVES_CARD : null;
        }
        if (evidence.personal()) {
            return NAME_BIRTHDAY_AND_NUMBER;
        }
        if (evidence.address()) {
            return NAME_BIRTHDAY_AND_ADDRESS;
        }
        if (evidence.phone()) {
            return NAME_BIRTHDAY_AND_PHONE;
        }
        if (evidence.household()) {
            return NAME_BIRTHDAY_AND_HOUSEHOLD;
        }
        if (evidence.near()) {
            return NAME_BIRTHDAY_AND_SLIP;
        }
        boolean home = pair.address() == Level.ADDRESS_SHARED && pair.sex() == Level.SEX_SAME;
        return home && bothScripts(pair.name()) ? NAME_BIRTHDAY_AND_HOME : null;
    }

    /** At the counter lies the card of whoever came along; the person's own would have come again. */
    private static boolean relativesCard(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        return evidence.address()
                && bothScripts(pair.name())
                && pair.care() != Level.CARE_DIFFERENT
                && slip.test(pair.insurance());
    }

    private static Ground otherBirthday(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        if (evidence.conflict()) {
            return null;
        }
        return switch (pair.birthday()) {
            case BIRTHDAY_DAY_SLIP, BIRTHDAY_MONTH_DAY_SWAPPED, BIRTHDAY_FIRST_OF_JANUARY, BIRTHDAY_YEAR_SLIP ->
                birthdaySlip(pair, evidence, slip) ? BIRTHDAY_SLIP : null;
            case BIRTHDAY_ERA_SLIP, BIRTHDAY_GENERATION -> eraSlip(pair, evidence, slip) ? ERA_SLIP : null;
            case BIRTHDAY_UNKNOWN, BIRTHDAY_PARTLY -> birthdayMissing(pair, evidence, slip) ? BIRTHDAY_MISSING : null;
            default -> null;
        };
    }

    /** A mother and her daughter-in-law may share the household's number, but her address shows both of them. */
    private static boolean birthdayMissing(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        boolean household = evidence.address() && pair.insurance() == Level.INSURANCE_HOUSEHOLD_SAME;
        return evidence.personal() && evidence.home()
                || (household || evidence.mobile()) && written(pair.name()) && slip.test(pair.birthday());
    }

    private static boolean birthdaySlip(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        return evidence.personal() || evidence.any() && written(pair.name()) && slip.test(pair.birthday());
    }

    /** Where a generation lies between, a daughter-in-law has the telephone and the household's number too. */
    private static boolean eraSlip(Comparison pair, Evidence evidence, Predicate<Level> slip) {
        boolean generation = pair.birthday() == Level.BIRTHDAY_GENERATION;
        boolean home =
                generation ? evidence.address() && pair.insurance() == Level.INSURANCE_HOUSEHOLD_SAME : evidence.any();
        return evidence.personal() || home && written(pair.name()) && slip.test(pair.birthday());
    }

    /** In kanji, on one side at least: in a dormitory, several have one name in kana and are of one age. */
    private static boolean written(Level name) {
        return wholeName(name) && name != Level.NAME_KANA_ONLY && name != Level.NAME_SWAPPED;
    }

    /** A brother and a sister have two names. */
    private static boolean sexSlip(Comparison pair, Evidence evidence) {
        boolean evident = written(pair.name()) ? evidence.any() : wholeName(pair.name()) && evidence.personal();
        return evident && sameBirthday(pair) && !evidence.conflict();
    }

    /** Another registration might supply what this pair lacks, or might stand against it. */
    public static boolean dependsOnOthers(Comparison pair) {
        return ground(pair, level -> false) == null && (groundIfSeen(pair, level -> true) || mayBeAnother(pair));
    }

    /** What differs may be the register's error, which a registration shows that is surely the resident's ({@link Support#same}). */
    public static boolean mayBeAnother(Comparison pair) {
        return pair.sex() != Level.SEX_DIFFERENT && !Evidence.of(pair).conflict();
    }

    /** Nothing in name and birthday is told otherwise, or by one side only. */
    public static boolean sameNameAndBirthday(Comparison pair) {
        return sameBirthday(pair) && (pair.name() == Level.NAME_SAME || pair.name() == Level.NAME_VARIANT);
    }

    /** Two rows of the register that are one person, given that a registration fits both. */
    public static boolean doubleEnrolment(Comparison rows) {
        return groundIfSeen(rows, level -> false);
    }

    /** Why there is no ground, the heaviest reason first. */
    public static List<Obstacle> obstacles(Comparison pair) {
        var obstacles = new ArrayList<Obstacle>();
        if (givenNameDiffers(pair.name())) {
            obstacles.add(Obstacle.GIVEN_NAME);
        } else if (!wholeName(pair.name()) && !spelledOtherwise(pair.name()) && !familySlip(pair.name())) {
            obstacles.add(Obstacle.NAME);
        }
        if (!sameBirthday(pair)) {
            obstacles.add(Obstacle.BIRTHDAY);
        }
        if (pair.sex() == Level.SEX_DIFFERENT) {
            obstacles.add(Obstacle.SEX);
        }
        if (Evidence.of(pair).conflict()) {
            obstacles.add(Obstacle.PERSONAL_NUMBER);
        }
        if (obstacles.isEmpty()) {
            obstacles.add(Obstacle.NOTHING_BUT_NAME_AND_BIRTHDAY);
        }
        return obstacles;
    }

    static boolean givenNameDiffers(Level name) {
        return switch (name) {
            case NAME_FAMILY_ONLY, NAME_NEAR, NAME_KANA_NEAR, NAME_KO -> true;
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
                    NAME_KANA_ONLY,
                    NAME_SWAPPED,
                    NAME_SCRIPT,
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

    private static boolean familySlip(Level name) {
        return name == Level.NAME_GAIJI_FAMILY || name == Level.NAME_KANA_FAMILY_SLIP;
    }

    private static boolean sameBirthday(Comparison pair) {
        return pair.birthday() == Level.BIRTHDAY_SAME;
    }
}
