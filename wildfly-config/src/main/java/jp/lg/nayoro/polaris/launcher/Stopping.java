package jp.lg.nayoro.polaris.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends what was started, the last first: server, then database. Runs once, at the end of the command or at Ctrl-C,
 * whichever comes first.
 */
final class Stopping implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Stopping.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::closeAll, "stopping");

    Stopping() {
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    synchronized <T extends AutoCloseable> T later(T thing) {
        started.push(thing);
        return thing;
    }

    @Override
    public void close() {
        closeAll();
    }

    private synchronized void closeAll() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) { // the rest must end all the same
                LOG.log(Level.SEVERE, "Could not be ended", e);
            }
        }
    }
}
