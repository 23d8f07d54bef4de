package jp.lg.nayoro.polaris.identity.service.match;

import java.util.function.LongPredicate;

import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 氏名と生年月日. A person as one script spells them, with their birthday, as a hash: counted over all registrations it tells a slip of
 * the pen, which occurs once, from somebody else, who occurs again.
 */
public final class SpelledIdentity {

    private static final int KANJI = 1;
    private static final int KANA = 2;

    private SpelledIdentity() {}

    /** By kanji and by kana; zero for what is unknown. */
    public static long[] of(NormalPerson person) {
        return person.birthday() == 0 ? new long[2] : new long[] {kanji(person), kana(person)};
    }

    /**
     * By kanji where kanji differs, by kana where kana does, by both where the birthday does.
     *
     * @param hasTwo whether two registrations have this identity
     * @param occurs whether any has
     */
    public static boolean slip(
            NormalPerson resident, NormalPerson registration, Level name, LongPredicate hasTwo, LongPredicate occurs) {
        boolean byKanji = name != Level.NAME_READING;
        boolean byKana = name != Level.NAME_MISCONVERTED;
        boolean again = byKanji && hasTwo.test(kanji(registration)) || byKana && hasTwo.test(kana(registration));
        boolean residentSeen = byKanji && occurs.test(kanji(resident)) || byKana && occurs.test(kana(resident));
        return !again || !residentSeen;
    }

    private static long kanji(NormalPerson person) {
        var kanji = person.name().unified();
        return kanji == null ? 0 : Hashes.of(KANJI, Hashes.of(kanji), person.birthday());
    }

    private static long kana(NormalPerson person) {
        var kana = person.name().large();
        return kana == null ? 0 : Hashes.of(KANA, Hashes.of(kana), person.birthday());
    }
}
