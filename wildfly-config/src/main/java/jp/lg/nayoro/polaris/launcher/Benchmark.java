package jp.lg.nayoro.polaris.launcher;

import java.io.PrintWriter;

/**
 * One thing {@code ./polaris bench} measures. It starts what it needs, ends it afterwards, and prints its figures as lines
 * {@code RESULT NAME key=value …}, with ratios against a bare baseline of the same run: a ratio outlives the machine it was
 * measured on.
 */
public interface Benchmark {

    /** What to type after {@code ./polaris bench}. */
    String name();

    void run(PrintWriter out) throws Exception;
}
