package jp.lg.nayoro.polaris.identity.service.match.batch;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.Level;
import jp.lg.nayoro.polaris.identity.service.match.SharedValues;
import jp.lg.nayoro.polaris.identity.service.match.SpelledIdentity;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** What a file of registrations knows as a whole: gathered in the first pass, asked in the second. */
final class OtherRegistrations implements Support {

    private final SharedValues shared;
    private final GatheredHashes valuesOfLinked = new GatheredHashes();
    private final GatheredHashes linkedAs = new GatheredHashes();
    private final Homes atHome = new Homes();
    private final GatheredHashes identities = new GatheredHashes();
    private final SpelledIdentity spelled = new SpelledIdentity(identities::hasTwo, identities::contains);

    OtherRegistrations(SharedValues shared) {
        this.shared = shared;
    }

    void count(NormalPerson registration) {
        if (registration.birthday() % 100 != 0) {
            atHome.add(registration);
        }
        for (long identity : SpelledIdentity.of(registration)) {
            add(identity);
        }
    }

    /** @param differs from what the register has, in name or birthday */
    void link(long resident, NormalPerson registration, boolean differs) {
        long[] identities = SpelledIdentity.ofName(registration);
        for (long value : ContactValues.of(registration)) {
            if (value == 0 || shared.shared(value)) {
                continue;
            }
            valuesOfLinked.add(Hashes.of(resident, value));
            for (long identity : identities) {
                if (differs && identity != 0) {
                    linkedAs.add(Hashes.of(resident, value, identity));
                }
            }
        }
    }

    void close() {
        valuesOfLinked.close();
        linkedAs.close();
        identities.close();
        atHome.close();
    }

    @Override
    public boolean seen(long resident, NormalPerson registration) {
        return seen(resident, ContactValues.of(registration));
    }

    @Override
    public boolean seenOwn(long resident, NormalPerson registration) {
        return seen(resident, ContactValues.own(registration));
    }

    private boolean seen(long resident, long[] values) {
        for (long value : values) {
            if (value != 0 && valuesOfLinked.contains(Hashes.of(resident, value))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean same(long resident, NormalPerson registration) {
        long identity = SpelledIdentity.ofWhole(registration);
        if (identity == 0) {
            return false;
        }
        for (long value : ContactValues.of(registration)) {
            if (value != 0 && linkedAs.contains(Hashes.of(resident, value, identity))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
        return difference == Level.BIRTHDAY_UNKNOWN
                ? resident.birthday() != 0 && atHome.alone(resident)
                : spelled.slip(resident, registration, difference);
    }

    private void add(long hash) {
        if (hash != 0) {
            identities.add(hash);
        }
    }
}
