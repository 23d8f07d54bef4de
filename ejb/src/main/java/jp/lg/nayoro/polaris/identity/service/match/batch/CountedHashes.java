package jp.lg.nayoro.polaris.identity.service.match.batch;

/** Counts 64-bit hashes in two arrays. Zero is no hash and never counted. */
final class CountedHashes {

    private long[] hashes = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    void add(long hash) {
        if (hash == 0) {
            return;
        }
        if (2 * size >= hashes.length) {
            grow();
        }
        int at = place(hash);
        if (hashes[at] == 0) {
            hashes[at] = hash;
            size++;
        }
        counts[at]++;
    }

    int count(long hash) {
        return hash == 0 ? 0 : counts[place(hash)];
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldCounts = counts;
        hashes = new long[2 * oldHashes.length];
        counts = new int[2 * oldCounts.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
