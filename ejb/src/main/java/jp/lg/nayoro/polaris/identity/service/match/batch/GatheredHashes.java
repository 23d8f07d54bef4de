package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.Arrays;

/** Hashes that several threads gather and, once all are there, any may count. Eight bytes each. */
final class GatheredHashes {

    private long[] hashes = new long[1024];
    private int size;

    synchronized void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + size / 2);
        }
        hashes[size++] = hash;
    }

    /** To be called once, when all are added. */
    void close() {
        hashes = Arrays.copyOf(hashes, size);
        Arrays.parallelSort(hashes);
    }

    boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Some are from {@code first} to {@code last}, and all of those are {@code only}. */
    boolean allWithin(long first, long last, long only) {
        int at = Arrays.binarySearch(hashes, first);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && hashes[at - 1] == first) {
            at--;
        }
        boolean some = false;
        for (; at < size && hashes[at] <= last; at++) {
            if (hashes[at] != only) {
                return false;
            }
            some = true;
        }
        return some;
    }

    boolean hasTwo(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at > 0 && hashes[at - 1] == hash || at >= 0 && at + 1 < size && hashes[at + 1] == hash;
    }
}
