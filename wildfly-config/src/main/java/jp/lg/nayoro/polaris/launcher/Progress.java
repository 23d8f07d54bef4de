package jp.lg.nayoro.polaris.launcher;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells which step of how many is under way, and how long each took. */
final class Progress {

    private final PrintWriter out;
    private final int steps;
    private final long started = System.nanoTime();
    private int step;

    Progress(PrintWriter out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    <T> T step(String japanese, String english, Callable<T> work) throws Exception {
        step++;
        out.printf("[%d/%d] %s / %s%n", step, steps, japanese, english);
        var before = System.nanoTime();
        T result = work.call();
        out.printf("      完了 / done: %s%n", seconds(before));
        return result;
    }

    void detail(String what) {
        out.println("      " + what);
    }

    String total() {
        return seconds(started);
    }

    private static String seconds(long since) {
        return String.format(
                Locale.ROOT,
                "%.1f s",
                Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0);
    }
}
