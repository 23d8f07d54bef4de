package jp.lg.nayoro.polaris.launcher.record;

import java.util.Arrays;

/** Milliseconds of many runs of one thing. */
record Median(double[] sorted) {

    interface Act {
        void run() throws Exception;
    }

    static Median of(double[] milliseconds) {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Median(sorted);
    }

    /** After {@code warmUp} runs that do not count. */
    static Median of(int warmUp, int runs, Act act) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            act.run();
        }
        var milliseconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            var begun = System.nanoTime();
            act.run();
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        return of(milliseconds);
    }

    double value() {
        return share(0.5);
    }

    double share(double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * (sorted.length - 1)))];
    }
}
