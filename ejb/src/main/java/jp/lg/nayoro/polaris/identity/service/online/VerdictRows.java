package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.online.Verdict.Act;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

/** Writes what was decided: links, their history, and what a person is to tell. One batch each, whatever the number. */
final class VerdictRows {

    private static final String LINK =
            """
            UPDATE registration SET resident_id = ?, link_state = ?, link_score = ?, version = version + 1
            WHERE id = ? AND resident_id IS NULL AND suspended_resident_id IS NULL""";
    private static final String KEEP = "UPDATE registration SET link_state = ?, link_score = ? WHERE id = ?";
    private static final String SUSPEND =
            """
            UPDATE registration SET suspended_resident_id = resident_id, resident_id = NULL, link_state = 'SUSPENDED',
                link_score = ?, version = version + 1
            WHERE id = ? AND resident_id IS NOT NULL""";
    private static final String DECISION =
            """
            INSERT INTO registration_decision (registration_id, resident_id, kind, evidence, reason, decided_at, score,
                model_version, score_lines)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /**
     * What a person put aside stays aside while the pair is the same, and a link that a person affirmed is not asked for again while
     * it says the same. Assignments see what stands to their left.
     */
    private static final String REVIEW =
            """
            INSERT INTO match_review (registration_id, resident_id, kind, state, score, model_version, score_lines, reason,
                rivals, crowded, due, opened_at)
            VALUES (?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE version = version + 1,
                opened_at = IF(state = 'DONE', VALUES(opened_at), opened_at),
                due = IF(state = 'LATER' AND resident_id = VALUES(resident_id), due, VALUES(due)),
                state = IF(resident_id = VALUES(resident_id)
                    AND (state = 'LATER' OR state = 'DONE' AND kind = 'CONTRADICTED' AND VALUES(kind) = 'CONTRADICTED'
                        AND score = VALUES(score)), state, 'OPEN'),
                resident_id = VALUES(resident_id), kind = VALUES(kind), score = VALUES(score),
                model_version = VALUES(model_version), score_lines = VALUES(score_lines), reason = VALUES(reason),
                rivals = VALUES(rivals), crowded = VALUES(crowded)""";

    private static final int LONGEST = 500;

    private final Connection connection;
    private final String model;
    private final LocalDateTime now;

    VerdictRows(Connection connection, String model, LocalDateTime now) {
        this.connection = connection;
        this.model = model;
        this.now = now;
    }

    void write(List<Verdict> verdicts) throws SQLException {
        batch(LINK, verdicts, Set.of(Act.LINK), VerdictRows::bindLink);
        batch(KEEP, verdicts, Set.of(Act.KEEP), VerdictRows::bindKeep);
        batch(SUSPEND, verdicts, Set.of(Act.SUSPEND), VerdictRows::bindSuspension);
        batch(DECISION, verdicts, Set.of(Act.LINK, Act.SUSPEND), this::bindDecision);
        batch(REVIEW, verdicts, Set.of(Act.SUSPEND, Act.REVIEW, Act.CONTRADICTED), this::bindReview);
        closeReviews(verdicts);
        wakeOthers(verdicts);
    }

    private interface Binding {
        void bind(PreparedStatement row, Verdict verdict) throws SQLException;
    }

    private void batch(String sql, List<Verdict> verdicts, Set<Act> acts, Binding binding) throws SQLException {
        var these = verdicts.stream()
                .filter(verdict -> acts.contains(verdict.act()))
                .toList();
        if (these.isEmpty()) {
            return;
        }
        try (var rows = connection.prepareStatement(sql)) {
            for (var verdict : these) {
                binding.bind(rows, verdict);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private static void bindLink(PreparedStatement row, Verdict verdict) throws SQLException {
        row.setLong(1, verdict.pair().resident());
        row.setString(2, verdict.state().name());
        row.setInt(3, verdict.pair().judgement().score());
        row.setLong(4, verdict.registration().id());
    }

    private static void bindKeep(PreparedStatement row, Verdict verdict) throws SQLException {
        row.setString(1, verdict.state() == null ? null : verdict.state().name());
        row.setInt(2, verdict.pair().judgement().score());
        row.setLong(3, verdict.registration().id());
    }

    private static void bindSuspension(PreparedStatement row, Verdict verdict) throws SQLException {
        row.setInt(1, verdict.pair().judgement().score());
        row.setLong(2, verdict.registration().id());
    }

    private void bindDecision(PreparedStatement row, Verdict verdict) throws SQLException {
        row.setLong(1, verdict.registration().id());
        row.setLong(2, verdict.pair().resident());
        row.setString(3, verdict.act() == Act.LINK ? "LINKED" : "SUSPENDED");
        row.setString(4, shortened(verdict.pair().judgement().words()));
        row.setString(5, shortened(verdict.pair().reason()));
        row.setObject(6, now);
        row.setInt(7, verdict.pair().judgement().score());
        row.setString(8, model);
        row.setString(9, verdict.pair().judgement().linesAsText());
    }

    private void bindReview(PreparedStatement row, Verdict verdict) throws SQLException {
        row.setLong(1, verdict.registration().id());
        row.setLong(2, verdict.pair().resident());
        row.setString(3, kind(verdict));
        row.setInt(4, verdict.pair().judgement().score());
        row.setString(5, model);
        row.setString(6, verdict.pair().judgement().linesAsText());
        row.setString(7, shortened(verdict.pair().reason()));
        row.setString(8, verdict.pair().rivals().stream().map(String::valueOf).collect(joining(",")));
        row.setBoolean(9, verdict.pair().crowded());
        row.setObject(10, now);
        row.setObject(11, now);
    }

    private static String kind(Verdict verdict) {
        if (verdict.act() == Act.CONTRADICTED) {
            return "CONTRADICTED";
        }
        return verdict.registration().holder() == null ? "NEW" : "SUSPENDED";
    }

    private void closeReviews(List<Verdict> verdicts) throws SQLException {
        var settled = verdicts.stream()
                .filter(verdict -> !verdict.asksAPerson())
                .map(verdict -> verdict.registration().id())
                .toList();
        for (var piece : SqlText.lists(settled)) {
            update("UPDATE match_review SET state = 'DONE', version = version + 1 WHERE state <> 'DONE'"
                    + " AND registration_id IN " + piece);
        }
    }

    /** A link may confirm what waits for confirmation; one that fell may have confirmed others. */
    private void wakeOthers(List<Verdict> verdicts) throws SQLException {
        var chunk = SqlText.list(
                verdicts.stream().map(verdict -> verdict.registration().id()).toList());
        var confirmed = residents(verdicts, Act.LINK);
        if (!confirmed.isEmpty()) {
            update("INSERT INTO match_due (subject_kind, subject_id, due_since) SELECT 2, registration_id, "
                    + SqlText.moment(now)
                    + " FROM match_review WHERE state IN ('OPEN', 'LATER') AND kind = 'NEW' AND resident_id IN "
                    + SqlText.list(confirmed) + " AND registration_id NOT IN " + chunk
                    + " ON DUPLICATE KEY UPDATE due_since = match_due.due_since");
        }
        var fallen = residents(verdicts, Act.SUSPEND);
        if (!fallen.isEmpty()) {
            update("INSERT INTO match_due (subject_kind, subject_id, due_since) SELECT 2, id, " + SqlText.moment(now)
                    + " FROM registration WHERE link_state = 'SUPPORTED' AND resident_id IN " + SqlText.list(fallen)
                    + " AND id NOT IN " + chunk + " ON DUPLICATE KEY UPDATE due_since = match_due.due_since");
        }
    }

    private static Set<Long> residents(List<Verdict> verdicts, Act act) {
        return verdicts.stream()
                .filter(verdict -> verdict.act() == act && (act == Act.SUSPEND || verdict.firstHand()))
                .map(verdict -> verdict.pair().resident())
                .collect(toSet());
    }

    private void update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
