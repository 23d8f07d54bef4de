package jp.lg.nayoro.polaris.launcher;

import java.util.Locale;

/**
 * What became of files that were handed over.
 *
 * @param unexplained held by a failure of ours, or without a reason
 */
record Handed(
        int files,
        int stored,
        int duplicate,
        int quarantined,
        int unchanged,
        int entries,
        int unexplained,
        double seconds) {

    static final Handed NOTHING = new Handed(0, 0, 0, 0, 0, 0, 0, 0);

    Handed and(Handed other) {
        return new Handed(
                files + other.files,
                stored + other.stored,
                duplicate + other.duplicate,
                quarantined + other.quarantined,
                unchanged + other.unchanged,
                entries + other.entries,
                unexplained + other.unexplained,
                seconds + other.seconds);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "files=%d stored=%d duplicate=%d quarantined=%d unchanged=%d entries=%d unexplained=%d seconds=%.1f",
                files,
                stored,
                duplicate,
                quarantined,
                unchanged,
                entries,
                unexplained,
                seconds);
    }
}
