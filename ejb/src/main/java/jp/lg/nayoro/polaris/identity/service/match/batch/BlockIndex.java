package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * Who has which key, in memory: entries in buckets by the first bits of the key, twelve bytes each, as the table of the database
 * has them in its index. Written once, then read by any number of threads.
 */
final class BlockIndex {

    private static final int SMALLEST = 10;
    private static final int PER_BUCKET = 2;

    private final int shift;
    private final int[] starts;
    private final long[] keys;
    private final int[] people;

    BlockIndex(List<NormalPerson> register) {
        int entries = register.stream()
                .mapToInt(person -> BlockingKeys.of(person).length)
                .sum();
        int bits = Math.max(SMALLEST, Long.SIZE - Long.numberOfLeadingZeros(entries / PER_BUCKET));
        shift = Long.SIZE - bits;
        starts = new int[(1 << bits) + 1];
        keys = new long[entries];
        people = new int[entries];
        fill(register);
    }

    /** Counts first and puts then, from the last bucket's end, so that no list is ever copied. */
    private void fill(List<NormalPerson> register) {
        for (var person : register) {
            for (long key : BlockingKeys.of(person)) {
                starts[bucket(key)]++;
            }
        }
        int end = 0;
        for (int bucket = 0; bucket < starts.length; bucket++) {
            end += starts[bucket];
            starts[bucket] = end;
        }
        for (int number = register.size() - 1; number >= 0; number--) {
            for (long key : BlockingKeys.of(register.get(number))) {
                int at = --starts[bucket(key)];
                keys[at] = key;
                people[at] = number;
            }
        }
    }

    private int bucket(long key) {
        return (int) (key >>> shift);
    }

    /** Calls for everybody who has one of the keys, as often as they have; true when a block was too large to follow. */
    boolean find(long[] wanted, Found found) {
        boolean skipped = false;
        for (long key : wanted) {
            int bucket = bucket(key);
            int end = starts[bucket + 1];
            int size = 0;
            for (int at = starts[bucket]; at < end; at++) {
                size += keys[at] == key ? 1 : 0;
            }
            if (size > BlockingKeys.LARGEST_BLOCK) {
                skipped = true;
            } else if (size > 0) {
                tell(key, starts[bucket], end, found);
            }
        }
        return skipped;
    }

    private void tell(long key, int start, int end, Found found) {
        for (int at = start; at < end; at++) {
            if (keys[at] == key) {
                found.person(people[at]);
            }
        }
    }

    /** Receives the number of a person in the register. */
    @FunctionalInterface
    interface Found {
        void person(int number);
    }
}
