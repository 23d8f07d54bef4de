package jp.lg.nayoro.polaris.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;

/** What the first post of a conversation is, and whether it wants an answer; an answer tells and wants nothing. */
record Manner(String kind, boolean urgent, boolean pinned, int answerDays) {

    static final Manner PLAIN = new Manner("REPORT", false, false, 0);
    static final Manner ANSWER = new Manner("CONTACT", false, false, 0);

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** By the name of the conversation. */
    static Map<String, Manner> all() {
        return TsvTable.lines("post-manners.tsv").stream()
                .collect(Collectors.toMap(
                        line -> line.text("thread"),
                        line -> new Manner(
                                line.text("kind"),
                                line.text("urgent").equals("yes"),
                                line.text("pinned").equals("yes"),
                                line.whole("answer_days"))));
    }

    /** Null where no answer is wanted. */
    LocalDateTime answerBy(LocalDateTime posted) {
        return answerDays == 0
                ? null
                : posted.toLocalDate().plusDays(answerDays).atTime(CLOSING);
    }
}
