package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.Arrays;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.SharedValues;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** The values of registrations linked first-hand, gathered while registrations are read and asked afterwards. */
final class ValuesOfLinked implements Support {

    private final SharedValues shared;
    private long[] pairs = new long[1024];
    private int size;

    ValuesOfLinked(SharedValues shared) {
        this.shared = shared;
    }

    synchronized void add(long resident, NormalPerson registration) {
        for (long value : ContactValues.of(registration)) {
            if (value != 0 && !shared.shared(value)) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * size);
                }
                pairs[size++] = Hashes.of(resident, value);
            }
        }
    }

    /** To be called once, when all are added. */
    void close() {
        pairs = Arrays.copyOf(pairs, size);
        Arrays.parallelSort(pairs);
    }

    @Override
    public boolean supports(long resident, NormalPerson registration) {
        for (long value : ContactValues.of(registration)) {
            if (value != 0 && Arrays.binarySearch(pairs, Hashes.of(resident, value)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
