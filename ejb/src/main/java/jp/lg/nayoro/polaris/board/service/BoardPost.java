package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.board.entity.Answer;
import jp.lg.nayoro.polaris.board.entity.BoardReaderRow;
import jp.lg.nayoro.polaris.board.entity.PostAcknowledgementRow;
import jp.lg.nayoro.polaris.board.entity.PostAddresseeRow;
import jp.lg.nayoro.polaris.board.entity.PostAttachmentRow;
import jp.lg.nayoro.polaris.board.entity.PostRow;

/**
 * A post with what became of it.
 *
 * @param to empty for the whole team
 * @param answers of those who answered, the last of each
 * @param files 添付, in their order
 * @param readers of the team who have seen it, without its author
 */
public record BoardPost(
        PostRow row,
        List<PostAddresseeRow> to,
        List<PostAcknowledgementRow> answers,
        List<PostAttachmentRow> files,
        List<BoardReaderRow> readers)
        implements Serializable {

    /** 要確認: whether this reader is asked for an answer. */
    public boolean asks(Reader reader) {
        return row.asks() && !row.isBy(reader.staff()) && means(reader);
    }

    private boolean means(Reader reader) {
        return to.isEmpty() || to.stream().map(PostAddresseeRow::addressee).anyMatch(reader::isMeantBy);
    }

    public Optional<Answer> answerOf(Reader reader) {
        return answers.stream()
                .filter(answer -> answer.staff().equals(reader.staff()))
                .map(PostAcknowledgementRow::answer)
                .findFirst();
    }
}
