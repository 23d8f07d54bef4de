package jp.lg.nayoro.polaris.board.web;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.board.entity.Answer;
import jp.lg.nayoro.polaris.board.entity.PostRevisionRow;
import jp.lg.nayoro.polaris.board.service.AcknowledgementService;
import jp.lg.nayoro.polaris.board.service.PostChange;
import jp.lg.nayoro.polaris.board.service.PostChangeService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What one does with a post of the board: answers it, rewrites it, takes it back, pins it. {@code board.js} says which. */
@Named
@RequestScoped
public class PostActsView {

    @Inject
    AcknowledgementService acknowledgements;

    @Inject
    PostChangeService changes;

    @Inject
    BoardListView board;

    private List<PostRevisionRow> revisions = List.of();

    public void act() {
        var resident = new ResidentId(board.getResidentId());
        var post = Long.parseLong(Faces.getRequestParameter("post"));
        var act = Faces.getRequestParameter("act");
        var words = Faces.getRequestParameter("words");
        switch (act) {
            case "REWRITE" -> rewrite(resident, post, words);
            case "WITHDRAW" -> changes.withdraw(resident, post, words);
            case "PIN" -> changes.pin(resident, post);
            case "UNPIN" -> changes.unpin(resident, post);
            default -> acknowledgements.answer(resident, post, Answer.valueOf(act));
        }
        board.show();
    }

    private void rewrite(ResidentId resident, long post, String words) {
        if (changes.rewrite(resident, post, words) instanceof PostChange.TooLate) {
            Messages.addGlobalWarn("board_list.message.warn.too_late");
        }
    }

    /** 訂正の履歴. */
    public void readRevisions() {
        revisions = changes.revisions(
                new ResidentId(board.getResidentId()), Long.parseLong(Faces.getRequestParameter("post")));
    }

    public List<PostRevisionRow> getRevisions() {
        return revisions;
    }

    public List<Answer> getAnswers() {
        return Arrays.asList(Answer.values());
    }
}
