package jp.lg.nayoro.polaris.launcher;

import java.time.Duration;
import java.time.Instant;

/** One line that tells how far a run is: files, entries, how fast, how long still, and what is held. */
final class ImportProgress {

    private final Instant start = Instant.now();
    private RunProgress last;

    /** Empty where nothing has moved since the last line. */
    String line(RunProgress now) {
        if (now.equals(last)) {
            return "";
        }
        last = now;
        double seconds = Math.max(0.001, Duration.between(start, Instant.now()).toMillis() / 1000.0);
        double filesPerSecond = now.done() / seconds;
        return "取込中 / importing: %d / %s ファイル files, %d 件 entries (%.0f/s), あと left %s, 隔離 quarantined %d"
                .formatted(
                        now.done(),
                        now.expected() == null ? "?" : now.expected(),
                        now.entries(),
                        now.entries() / seconds,
                        left(now, filesPerSecond),
                        now.quarantined());
    }

    private static String left(RunProgress now, double filesPerSecond) {
        return now.expected() == null || filesPerSecond < 0.01
                ? "?"
                : Math.round((now.expected() - now.done()) / filesPerSecond) + " s";
    }
}
