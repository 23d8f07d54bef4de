package jp.lg.nayoro.polaris.board.web;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;

import jp.lg.nayoro.polaris.board.service.PostPosted;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

/**
 * Wakes the pages of those who may read a board, on this node, once a post is committed. It says which board changed and
 * nothing else; the page asks for the rest, and is authorized anew (ADR 0008).
 */
@ApplicationScoped
public class BoardPush {

    private static final Logger LOG = Logger.getLogger(BoardPush.class.getName());

    @Inject
    @Push(channel = "board")
    PushContext board;

    /**
     * Has the channel made at the start: made in somebody's request, inside an EAR, it would be tied to their view, which
     * CDI does not always find from the service's side.
     */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        LOG.log(Level.FINE, "Push is ready: {0}", board);
    }

    void onPosted(@Observes(during = AFTER_SUCCESS) PostPosted event) {
        board.send("changed:" + event.resident(), event.audience());
    }
}
