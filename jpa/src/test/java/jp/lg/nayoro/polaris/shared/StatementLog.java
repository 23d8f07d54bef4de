package jp.lg.nayoro.polaris.shared;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/**
 * Counts the statements EclipseLink sends, and fails the test on the warning that a lazy relation became eager, since that
 * means the entities were not woven.
 */
public class StatementLog extends DefaultSessionLog {

    private static final List<String> STATEMENTS = new ArrayList<>();

    static synchronized List<String> during(Runnable work) {
        STATEMENTS.clear();
        work.run();
        return List.copyOf(STATEMENTS);
    }

    @Override
    public void log(SessionLogEntry entry) {
        var message = entry.getMessage();
        if (SessionLog.SQL.equals(entry.getNameSpace())) {
            STATEMENTS.add(message);
        } else if (message != null && message.contains("Reverting the lazy setting")) {
            throw new IllegalStateException("Not woven: " + message);
        } else if (entry.getLevel() >= SessionLog.WARNING) {
            super.log(entry);
        }
    }
}
