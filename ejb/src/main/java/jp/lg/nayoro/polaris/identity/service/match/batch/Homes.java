package jp.lg.nayoro.polaris.identity.service.match.batch;

import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * Who of which name lives where, with their birthdays: eight bytes a registration, of which the first five tell home and name, and
 * the last three the birthday.
 */
final class Homes {

    private static final long BIRTHDAY = 0xFFFFFFL;

    private final GatheredHashes people = new GatheredHashes();

    /** Without an address, or without kana, nothing. */
    void add(NormalPerson person) {
        long home = home(person);
        if (home != 0) {
            people.add(home & ~BIRTHDAY | birthday(person));
        }
    }

    void close() {
        people.close();
    }

    /** Somebody of this name and birthday has been seen at this address, and nobody of another birthday. */
    boolean alone(NormalPerson person) {
        long home = home(person) & ~BIRTHDAY;
        return home != 0 && people.allWithin(home, home | BIRTHDAY, home | birthday(person));
    }

    private static long home(NormalPerson person) {
        var kana = person.name().large();
        var address = person.address();
        return kana == null || address == null || address.lot().isEmpty()
                ? 0
                : Hashes.of(
                        kana.hashCode(),
                        address.area().hashCode(),
                        address.lot().hashCode());
    }

    private static long birthday(NormalPerson person) {
        return Hashes.mix(person.birthday()) & BIRTHDAY;
    }
}
