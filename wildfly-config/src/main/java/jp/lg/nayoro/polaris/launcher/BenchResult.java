package jp.lg.nayoro.polaris.launcher;

import java.util.Locale;

/** The last line of a benchmark: {@code RESULT name key=value …}, for people to compare and for programs to read. */
public final class BenchResult {

    private final StringBuilder line;

    public BenchResult(String name) {
        line = new StringBuilder("RESULT ").append(name);
    }

    public BenchResult add(String key, long value) {
        line.append(' ').append(key).append('=').append(value);
        return this;
    }

    /** Two decimals below ten, one below a thousand: more would only look exact. */
    public BenchResult add(String key, double value) {
        int decimals = value < 10 ? 2 : value < 1000 ? 1 : 0;
        line.append(' ').append(key).append('=').append(String.format(Locale.ROOT, "%." + decimals + "f", value));
        return this;
    }

    public String line() {
        return line.toString();
    }
}
