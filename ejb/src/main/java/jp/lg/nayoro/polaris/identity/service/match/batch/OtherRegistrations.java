package jp.lg.nayoro.polaris.identity.service.match.batch;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.Level;
import jp.lg.nayoro.polaris.identity.service.match.SharedValues;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalInsurance;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** What a file of registrations knows as a whole: gathered in the first pass, asked in the second. */
final class OtherRegistrations implements Support {

    private static final int KANJI = 1;
    private static final int KANA = 2;
    private static final int NUMBER = 3;

    private final SharedValues shared;
    private final GatheredHashes valuesOfLinked = new GatheredHashes();
    private final GatheredHashes identities = new GatheredHashes();

    OtherRegistrations(SharedValues shared) {
        this.shared = shared;
    }

    void count(NormalPerson registration) {
        if (registration.birthday() != 0) {
            add(kanji(registration));
            add(kana(registration));
            add(number(registration));
        }
    }

    void link(long resident, NormalPerson registration) {
        for (long value : ContactValues.of(registration)) {
            if (value != 0 && !shared.shared(value)) {
                valuesOfLinked.add(Hashes.of(resident, value));
            }
        }
    }

    void close() {
        valuesOfLinked.close();
        identities.close();
    }

    @Override
    public boolean seen(long resident, NormalPerson registration) {
        for (long value : ContactValues.of(registration)) {
            if (value != 0 && valuesOfLinked.contains(Hashes.of(resident, value))) {
                return true;
            }
        }
        return false;
    }

    /** By kanji where kanji differs, by kana where kana does, by both where the birthday does, by the number where that does. */
    @Override
    public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
        return switch (difference) {
            case NAME_READING -> oneIsOdd(kana(resident), kana(registration));
            case NAME_MISCONVERTED -> oneIsOdd(kanji(resident), kanji(registration));
            case BIRTHDAY_GENERATION -> !again(registration);
            case INSURANCE_PERSONAL_DIFFERENT, INSURANCE_BRANCH_DIFFERENT -> !identities.hasTwo(number(registration));
            default ->
                !again(registration) || !identities.contains(kanji(resident)) && !identities.contains(kana(resident));
        };
    }

    private boolean oneIsOdd(long resident, long registration) {
        return !identities.hasTwo(registration) || !identities.contains(resident);
    }

    private boolean again(NormalPerson registration) {
        return identities.hasTwo(kanji(registration)) || identities.hasTwo(kana(registration));
    }

    private void add(long hash) {
        if (hash != 0) {
            identities.add(hash);
        }
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
        long kana = kana(person);
        return kana == 0 || person.insurance() == null ? 0 : Hashes.of(NUMBER, kana, numberHash(person.insurance()));
    }

    private static long numberHash(NormalInsurance insurance) {
        return Hashes.of(insurance.householdHash(), insurance.branch());
    }
}
