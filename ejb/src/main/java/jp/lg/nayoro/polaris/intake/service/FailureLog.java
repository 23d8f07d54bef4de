package jp.lg.nayoro.polaris.intake.service;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Logs a failure once, under a number that the user is told. Kinds and places only: a database's message may quote the
 * value it stumbled over, and logs hold no personal data.
 */
public final class FailureLog {

    private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());
    private static final int DEEPEST = 10;

    private FailureLog() {}

    /** @return the number */
    public static String log(long run, Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Intake run " + run + ", reference " + reference + ": " + trace(failure));
        return reference;
    }

    static String trace(Throwable failure) {
        var text = new StringBuilder();
        int depth = 0;
        for (var each = failure; each != null && depth < DEEPEST; each = each.getCause()) {
            text.append(depth++ == 0 ? "" : "\ncaused by ")
                    .append(each.getClass().getName())
                    .append(Arrays.stream(each.getStackTrace())
                            .map(frame -> "\n\tat " + frame)
                            .collect(Collectors.joining()));
        }
        return text.toString();
    }
}
