package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import static java.util.Objects.requireNonNull;

/**
 * What somebody says in a post, to whom, and whether they wait for an answer.
 *
 * @param to empty for the whole team
 * @param answerBy 要確認: until when; null where no answer is asked for
 * @param files 添付: uploads of the author, in their order
 */
public record PostContent(
        String body, PostKind kind, boolean urgent, Set<Addressee> to, LocalDateTime answerBy, List<Long> files)
        implements Serializable {

    /** The most files of one post. */
    public static final int MOST_FILES = 10;

    /** @throws IllegalArgumentException when it says nothing, or too much */
    public PostContent {
        body = PostText.cleaned(body);
        if (body.isEmpty() || body.length() > Post.LONGEST) {
            throw new IllegalArgumentException("A post of " + body.length() + " characters");
        }
        requireNonNull(kind);
        to = Set.copyOf(to);
        files = files.stream().distinct().toList();
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("A post with " + files.size() + " files");
        }
    }

    /** Without files. */
    public PostContent(String body, PostKind kind, boolean urgent, Set<Addressee> to, LocalDateTime answerBy) {
        this(body, kind, urgent, to, answerBy, List.of());
    }

    public PostContent with(List<Long> uploads) {
        return new PostContent(body, kind, urgent, to, answerBy, uploads);
    }

    /** To the whole team, asking for nothing. */
    public static PostContent plain(PostKind kind, String body) {
        return new PostContent(body, kind, false, Set.of(), null);
    }

    /** Without the text: this string reaches logs. */
    @Override
    public String toString() {
        return "PostContent[" + kind + ", urgent " + urgent + ", to " + to + ", answer by " + answerBy + ", files "
                + files + "]";
    }
}
