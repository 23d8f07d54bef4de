package jp.lg.nayoro.polaris.identity.service.match;

import java.util.function.LongPredicate;

import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalInsurance;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 氏名と生年月日. A person as one script spells them, with their birthday, and with their insured number, as hashes: counted over all
 * registrations they tell a slip of the pen, which occurs once, from somebody else, who occurs again.
 *
 * @param hasTwo whether two registrations have this identity
 * @param occurs whether any has
 */
public record SpelledIdentity(LongPredicate hasTwo, LongPredicate occurs) {

    private static final int KANJI = 1;
    private static final int KANA = 2;
    private static final int NUMBER = 3;

    /** By kanji, by kana, by number; zero for what is unknown. */
    public static long[] of(NormalPerson person) {
        if (person.birthday() == 0) {
            return new long[3];
        }
        long kana = kana(person);
        return new long[] {kanji(person), kana, number(person, kana)};
    }

    /** By kanji and by kana. */
    public static long[] ofName(NormalPerson person) {
        return person.birthday() == 0 ? new long[2] : new long[] {kanji(person), kana(person)};
    }

    /** By kanji, without kanji by kana; zero where a character or the birthday is unknown. */
    public static long ofWhole(NormalPerson person) {
        var name = person.name();
        return person.birthday() == 0 || name.hasWild() ? 0 : name.kanji() == null ? kana(person) : kanji(person);
    }

    /** By kanji where kanji differs, by kana where kana does, by both where the birthday does, by the number where that does. */
    public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
        return switch (difference) {
            case NAME_READING -> oneIsOdd(kana(resident), kana(registration));
            case NAME_MISCONVERTED -> oneIsOdd(kanji(resident), kanji(registration));
            case BIRTHDAY_UNKNOWN -> false;
            case BIRTHDAY_PARTLY -> true;
            case BIRTHDAY_GENERATION -> !again(registration);
            case INSURANCE_PERSONAL_DIFFERENT, INSURANCE_BRANCH_DIFFERENT ->
                oneIsOdd(number(resident), number(registration));
            default -> !again(registration) || !occurs.test(kanji(resident)) && !occurs.test(kana(resident));
        };
    }

    private boolean oneIsOdd(long resident, long registration) {
        return !hasTwo.test(registration) || !occurs.test(resident);
    }

    private boolean again(NormalPerson registration) {
        return hasTwo.test(kanji(registration)) || hasTwo.test(kana(registration));
    }

    private static long kanji(NormalPerson person) {
        var kanji = person.name().unified();
        return kanji == null ? 0 : Hashes.of(KANJI, Hashes.of(kanji), person.birthday());
    }

    private static long kana(NormalPerson person) {
        var kana = person.name().large();
        return kana == null ? 0 : Hashes.of(KANA, Hashes.of(kana), person.birthday());
    }

    private static long number(NormalPerson person) {
        return number(person, kana(person));
    }

    private static long number(NormalPerson person, long kana) {
        return kana == 0 || person.insurance() == null ? 0 : Hashes.of(NUMBER, kana, numberHash(person.insurance()));
    }

    private static long numberHash(NormalInsurance insurance) {
        return Hashes.of(insurance.householdHash(), insurance.branch());
    }
}
