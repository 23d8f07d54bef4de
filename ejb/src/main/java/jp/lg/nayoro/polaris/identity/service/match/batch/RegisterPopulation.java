package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.Population;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** Counts a register held in memory. Rows of one name and birthday count once: they are one resident, enrolled twice. */
final class RegisterPopulation implements Population {

    private final CountedHashes names = new CountedHashes();
    private final CountedHashes values = new CountedHashes();
    private int residents;

    RegisterPopulation(List<NormalPerson> register) {
        var seen = new CountedHashes();
        for (var person : register) {
            long kana = kana(person.name());
            long kanji = kanji(person.name());
            long resident = person.birthday() == 0 ? 0 : Hashes.of(kana, kanji, person.birthday());
            if (seen.count(resident) == 0) {
                seen.add(resident);
                residents++;
                names.add(kana);
                names.add(kanji);
                for (long value : ContactValues.of(person)) {
                    values.add(value);
                }
            }
        }
    }

    @Override
    public int size() {
        return residents;
    }

    @Override
    public double frequency(NormalName name) {
        long hash = name.large() == null ? kanji(name) : kana(name);
        return residents == 0 ? 0 : (double) names.count(hash) / residents;
    }

    @Override
    public boolean shared(long hash) {
        return values.count(hash) > MOST;
    }

    private static long kana(NormalName name) {
        return name.large() == null ? 0 : Hashes.of(name.large());
    }

    private static long kanji(NormalName name) {
        return name.kanji() == null ? 0 : Hashes.of(name.unified());
    }
}
