package jp.lg.nayoro.polaris.board.web;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Inject
    @Push(channel = "board")
    PushContext board;

    void onPosted(@Observes(during = AFTER_SUCCESS) PostPosted event) {
        board.send("changed:" + event.resident(), event.audience());
    }
}
