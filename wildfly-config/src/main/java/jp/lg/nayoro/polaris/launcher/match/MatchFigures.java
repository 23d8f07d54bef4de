package jp.lg.nayoro.polaris.launcher.match;

import java.util.List;
import java.util.Locale;

/**
 * What a run did and cost.
 *
 * @param cpuSeconds of all threads since the start of the virtual machine: what is left of the figures on a busy machine
 */
record MatchFigures(
        long residents,
        long registrations,
        long comparisons,
        long auto,
        long review,
        double seconds,
        double cpuSeconds,
        long peakMegabytes) {

    /** How the last line begins, for programs. */
    static final String RESULT = "MATCHED ";

    double perSecond() {
        return registrations / seconds;
    }

    List<String> lines() {
        return List.of(
                String.format(Locale.ROOT, "加入者 / residents: %,d", residents),
                String.format(Locale.ROOT, "登録 / registrations: %,d", registrations),
                String.format(
                        Locale.ROOT,
                        "比較 / comparisons: %,d (%.2f per registration)",
                        comparisons,
                        (double) comparisons / Math.max(1, registrations)),
                String.format(Locale.ROOT, "自動 / AUTO: %,d", auto),
                String.format(
                        Locale.ROOT,
                        "要確認 / REVIEW: %,d (%.2f %%)",
                        review,
                        100.0 * review / Math.max(1, registrations)),
                String.format(Locale.ROOT, "秒 / seconds: %.2f", seconds),
                String.format(Locale.ROOT, "毎秒の登録 / registrations per second: %,.0f", perSecond()),
                String.format(Locale.ROOT, "最大メモリ / peak memory: %,d MB", peakMegabytes),
                String.format(
                        Locale.ROOT,
                        RESULT
                                + "rows=%d residents=%d comparisons=%d seconds=%.2f cpu_s=%.2f rows_per_s=%.0f peak_mb=%d",
                        registrations,
                        residents,
                        comparisons,
                        seconds,
                        cpuSeconds,
                        perSecond(),
                        peakMegabytes));
    }
}
