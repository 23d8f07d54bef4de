package jp.lg.nayoro.polaris.board.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.board.entity.Answer;
import jp.lg.nayoro.polaris.board.entity.AskedRow;
import jp.lg.nayoro.polaris.board.service.AcknowledgementService;
import jp.lg.nayoro.polaris.board.service.WaitingPost;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 私の宿題: what I am asked, and whose answer I wait for. */
@Named
@ViewScoped
public class BoardTasksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AcknowledgementService acknowledgements;

    @Inject
    Clock clock;

    private List<AskedRow> asked = List.of();
    private List<WaitingPost> waiting = List.of();

    public void load() {
        asked = acknowledgements.askedOfCaller();
        waiting = acknowledgements.unansweredOfCaller();
    }

    /** What was withdrawn or closed meanwhile is simply not asked any more. */
    public void answer(AskedRow row, Answer answer) {
        try {
            acknowledgements.answer(row.resident(), row.post(), answer);
            Messages.addGlobalInfo("board_tasks.message.info.answered");
        } catch (NotFoundException gone) {
            Messages.addGlobalWarn("board_tasks.message.warn.gone");
        }
        load();
    }

    public boolean isOverdue(AskedRow row) {
        return row.answerBy().isBefore(LocalDateTime.now(clock));
    }

    public List<AskedRow> getAsked() {
        return asked;
    }

    public List<WaitingPost> getWaiting() {
        return waiting;
    }
}
