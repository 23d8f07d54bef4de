package jp.lg.nayoro.polaris.identity.service.match;

import java.util.Arrays;

import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 候補キー. The keys under which somebody is found, each a 64-bit hash that names its kind, so that all kinds live in one index of a
 * map or of a table {@code (key_hash, resident_id)}. Two people are compared when they have one key in common; no key alone
 * decides anything, and each of the errors that occur leaves at least one key whole. A key of which a part is unknown is not built.
 */
public final class BlockingKeys {

    /** A key that more people share is not followed, and the decision says so. */
    public static final int LARGEST_BLOCK = 150;

    private static final int MOST = 32;
    private static final int ENDS = 2;

    private final long[] keys = new long[MOST];
    private int size;

    private BlockingKeys() {}

    /** Each once, in no particular order. */
    public static long[] of(NormalPerson person) {
        var keys = new BlockingKeys();
        keys.addKana(person);
        keys.addKanji(person);
        keys.addInsurance(person);
        keys.addContacts(person);
        return Arrays.copyOf(keys.keys, keys.size);
    }

    private void addKana(NormalPerson person) {
        var name = person.name();
        if (name.large() == null) {
            return;
        }
        var kana = name.large();
        long sounding = Hashes.of(name.sounding());
        long given = end(kana);
        addWithPartsOfBirthday(Kind.KANA_AND_YEAR, Kind.KANA_AND_DAY, sounding, person.birthday());
        if (complete(person.birthday())) {
            add(Kind.BIRTHDAY_AND_KANA_START, person.birthday(), start(kana));
            add(Kind.BIRTHDAY_AND_KANA_END, person.birthday(), given);
            add(Kind.BIRTHDAY_AND_KANA_LETTERS, person.birthday(), letters(kana));
        }
        add(Kind.PHONE_AND_KANA_END, person.phone(), given);
        add(Kind.PLACE_AND_KANA, place(person), sounding);
        add(Kind.PLACE_AND_KANA_END, place(person), given);
        if (person.insurance() != null) {
            add(Kind.INSURANCE_AND_KANA_END, person.insurance().householdHash(), given);
        }
    }

    private void addKanji(NormalPerson person) {
        var name = person.name();
        if (name.kanji() == null) {
            return;
        }
        var kanji = name.unified();
        if (complete(person.birthday())) {
            add(Kind.BIRTHDAY_AND_KANJI_START, person.birthday(), kanji.charAt(0));
            add(Kind.BIRTHDAY_AND_KANJI_END, person.birthday(), kanji.charAt(kanji.length() - 1));
        }
        if (name.hasWild()) {
            return;
        }
        long whole = Hashes.of(kanji);
        addWithPartsOfBirthday(Kind.KANJI_AND_YEAR, Kind.KANJI_AND_DAY, whole, person.birthday());
        add(Kind.PLACE_AND_KANJI, place(person), whole);
        add(Kind.PHONE_AND_KANJI, person.phone(), whole);
        if (complete(person.birthday())) {
            add(Kind.BIRTHDAY_AND_KANJI_LETTERS, person.birthday(), letters(kanji));
        }
    }

    private void addInsurance(NormalPerson person) {
        if (person.care() != 0) {
            add(Kind.CARE, person.care(), 1);
        }
        var insurance = person.insurance();
        if (insurance == null) {
            return;
        }
        if (insurance.personal()) {
            add(Kind.INSURANCE, insurance.householdHash(), 1);
        } else if (person.birthday() != 0) {
            add(Kind.INSURANCE_AND_BIRTHDAY, insurance.householdHash(), person.birthday());
        }
    }

    private void addContacts(NormalPerson person) {
        if (complete(person.birthday())) {
            add(Kind.PHONE_AND_BIRTHDAY, person.phone(), person.birthday());
            add(Kind.PLACE_AND_BIRTHDAY, place(person), person.birthday());
        }
    }

    private void addWithPartsOfBirthday(Kind year, Kind day, long name, int birthday) {
        if (birthday != 0) {
            add(year, name, birthday / 10000);
        }
        if (complete(birthday)) {
            add(day, name, birthday % 10000);
        }
    }

    /** Nothing is added when a part is zero, which is unknown. */
    private void add(Kind kind, long one, long other) {
        if (one != 0 && other != 0) {
            keys[size++] = Hashes.of(kind.code, one, other);
        }
    }

    private static boolean complete(int birthday) {
        return birthday % 100 != 0;
    }

    private static long place(NormalPerson person) {
        return person.address() == null ? 0 : person.address().blockHash();
    }

    private static long start(String name) {
        return Hashes.of(name, 0, Math.min(ENDS, name.length()));
    }

    private static long end(String name) {
        return Hashes.of(name, Math.max(0, name.length() - ENDS), name.length());
    }

    /** Whatever their order: finds 氏 and 名 exchanged. */
    private static long letters(String name) {
        long sum = 0;
        for (int i = 0; i < name.length(); i++) {
            sum += Hashes.mix(name.charAt(i));
        }
        return sum;
    }

    /** The codes are part of the hashes that the database keeps. */
    private enum Kind {
        KANA_AND_YEAR(1),
        KANA_AND_DAY(2),
        KANJI_AND_YEAR(3),
        KANJI_AND_DAY(4),
        BIRTHDAY_AND_KANA_START(5),
        BIRTHDAY_AND_KANA_END(6),
        BIRTHDAY_AND_KANA_LETTERS(7),
        BIRTHDAY_AND_KANJI_START(8),
        BIRTHDAY_AND_KANJI_END(9),
        BIRTHDAY_AND_KANJI_LETTERS(10),
        PLACE_AND_KANA(11),
        PLACE_AND_KANA_END(12),
        PLACE_AND_KANJI(13),
        PLACE_AND_BIRTHDAY(14),
        PHONE_AND_KANA_END(15),
        PHONE_AND_KANJI(16),
        PHONE_AND_BIRTHDAY(17),
        INSURANCE(18),
        INSURANCE_AND_BIRTHDAY(19),
        INSURANCE_AND_KANA_END(20),
        CARE(21);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }
}
