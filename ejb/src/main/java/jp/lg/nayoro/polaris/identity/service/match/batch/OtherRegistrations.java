package jp.lg.nayoro.polaris.identity.service.match.batch;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.Level;
import jp.lg.nayoro.polaris.identity.service.match.SharedValues;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** What a file of registrations knows as a whole: gathered in the first pass, asked in the second. */
final class OtherRegistrations implements Support {

    private static final int KANJI = 1;
    private static final int KANA = 2;

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

    /** By kanji where kanji differs, by kana where kana does, by both where the birthday does. */
    @Override
    public boolean slip(NormalPerson resident, NormalPerson registration, Level name) {
        boolean byKanji = name != Level.NAME_READING;
        boolean byKana = name != Level.NAME_MISCONVERTED;
        boolean again =
                byKanji && identities.hasTwo(kanji(registration)) || byKana && identities.hasTwo(kana(registration));
        boolean residentSeen =
                byKanji && identities.contains(kanji(resident)) || byKana && identities.contains(kana(resident));
        return !again || !residentSeen;
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
}
