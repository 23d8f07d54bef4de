package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How boards stand in the database, and until when each of the team has read them, so that some posts are new to some. */
final class BoardRows {

    private final List<BoardPost> posts;
    private final Teams teams;

    BoardRows(List<BoardPost> posts, Teams teams) {
        this.posts = posts;
        this.teams = teams;
    }

    void write(Connection connection) throws SQLException {
        try (var rows = new Batch(
                connection,
                "post",
                "id",
                "resident_id",
                "thread_id",
                "author_id",
                "facility_id",
                "body",
                "posted_at",
                "changed_at",
                "kind",
                "urgent",
                "answer_by",
                "pinned_at",
                "client_key")) {
            for (var post : posts) {
                rows.add(
                        post.id(),
                        post.person().id(),
                        post.thread(),
                        post.author().id(),
                        post.author().place().id(),
                        post.body(),
                        post.at(),
                        post.at(),
                        post.manner().kind(),
                        post.manner().urgent(),
                        post.manner().answerBy(post.at()),
                        post.manner().pinned() ? post.at() : null,
                        UUID.nameUUIDFromBytes(("demo post " + post.id()).getBytes(UTF_8))
                                .toString());
            }
        }
        writeAcknowledgements(connection);
        writeVisits(connection);
    }

    /** Whoever wrote an answer below a post that asks has answered it, too. */
    private void writeAcknowledgements(Connection connection) throws SQLException {
        var asking = posts.stream()
                .filter(post -> post.manner().answerDays() > 0)
                .map(BoardPost::id)
                .collect(Collectors.toSet());
        var columns = new String[] {"post_id", "staff_id", "facility_id", "answer", "answered_at"};
        try (var rows = new Batch(connection, "post_acknowledgement", columns)) {
            for (var post : posts) {
                if (post.thread() != null && asking.contains(post.thread())) {
                    rows.add(
                            post.thread(),
                            post.author().id(),
                            post.author().place().id(),
                            "WILL_DO",
                            post.at());
                }
            }
        }
    }

    private void writeVisits(Connection connection) throws SQLException {
        var boards = posts.stream()
                .collect(Collectors.groupingBy(BoardPost::person, LinkedHashMap::new, Collectors.toList()));
        try (var rows = new Batch(connection, "board_visit", "resident_id", "staff_id", "seen_at")) {
            for (var board : boards.entrySet()) {
                for (var member : teams.of(board.getKey())) {
                    var seen = seenUntil(board.getKey(), board.getValue(), member);
                    if (seen != null) {
                        rows.add(board.getKey().id(), member.id(), seen);
                    }
                }
            }
        }
    }

    /** Everything, everything but the last two posts, or nothing at all; but always what one wrote oneself. */
    private static LocalDateTime seenUntil(Person person, List<BoardPost> board, Member member) {
        var times = board.stream().map(BoardPost::at).sorted().toList();
        var own = board.stream()
                .filter(post -> post.author().equals(member))
                .map(BoardPost::at)
                .max(LocalDateTime::compareTo)
                .map(at -> at.plusMinutes(1));
        var dice = Dice.of("visit " + member.id(), person.id());
        if (dice.chance(0.15)) {
            return own.orElse(null);
        }
        var unread = person.id() == People.STAR || dice.chance(0.4) ? 2 : 0;
        var seen = times.get(Math.max(0, times.size() - 1 - unread)).plusMinutes(30);
        return own.filter(seen::isBefore).orElse(seen);
    }
}
