package jp.lg.nayoro.polaris.security.service;

import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/**
 * Keeps refusals by role out of the server's log, where the container writes each as an error with its stack trace (28 KB): the
 * ledger has them, and they are no fault of the program. A filter of {@code configure.cli} sees the text of a record only,
 * and not its exception.
 */
@Singleton
@Startup
public class RefusalsInLog {

    private static final Logger INVOCATIONS = Logger.getLogger("org.jboss.as.ejb3.invocation");

    @PostConstruct
    void leaveOut() {
        INVOCATIONS.setFilter(line -> !(line.getThrown() instanceof EJBAccessException));
    }

    @PreDestroy
    void letIn() {
        INVOCATIONS.setFilter(null);
    }
}
