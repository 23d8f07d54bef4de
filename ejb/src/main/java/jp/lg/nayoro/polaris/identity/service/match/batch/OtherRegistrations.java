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
    private final GatheredHashes identities = new GatheredHashes();
    private final SpelledIdentity spelled = new SpelledIdentity(identities::hasTwo, identities::contains);

    OtherRegistrations(SharedValues shared) {
        this.shared = shared;
    }

    void count(NormalPerson registration) {
        for (long identity : SpelledIdentity.of(registration)) {
            add(identity);
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

    @Override
    public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
        return spelled.slip(resident, registration, difference);
    }

    private void add(long hash) {
        if (hash != 0) {
            identities.add(hash);
        }
    }
}
