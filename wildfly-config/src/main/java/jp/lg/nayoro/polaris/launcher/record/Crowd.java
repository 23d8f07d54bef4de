package jp.lg.nayoro.polaris.launcher.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;

/**
 * Many users at once, each opening one page after the other without a pause.
 *
 * @param pages opened in the time that counts
 * @param milliseconds of one page as its user waits for it
 */
record Crowd(long pages, double seconds, Median milliseconds) {

    interface Turn {
        void open(int round) throws Exception;
    }

    /** The first {@code warmUp} seconds do not count. */
    static Crowd of(List<Turn> users, int warmUp, int seconds) throws InterruptedException, ExecutionException {
        var begin = System.nanoTime() + warmUp * 1_000_000_000L;
        var end = begin + seconds * 1_000_000_000L;
        var threads = Executors.newFixedThreadPool(users.size());
        try {
            var tasks = users.stream()
                    .<Callable<List<Double>>>map(user -> () -> open(user, begin, end))
                    .toList();
            var waited = DoubleStream.builder();
            for (var done : threads.invokeAll(tasks)) {
                done.get().forEach(waited::add);
            }
            var all = waited.build().toArray();
            return new Crowd(all.length, seconds, Median.of(all));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Double> open(Turn user, long begin, long end) throws Exception {
        var waited = new ArrayList<Double>();
        for (int round = 0; System.nanoTime() < end; round++) {
            var asked = System.nanoTime();
            user.open(round);
            var answered = System.nanoTime();
            if (asked >= begin && answered <= end) {
                waited.add((answered - asked) / 1e6);
            }
        }
        return waited;
    }

    double perSecond() {
        return pages / seconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f/s, median %.0f ms, p95 %.0f ms",
                perSecond(),
                milliseconds.value(),
                milliseconds.share(0.95));
    }
}
