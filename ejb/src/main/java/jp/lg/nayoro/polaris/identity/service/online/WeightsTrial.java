package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.online.WeightsPreview.Change;

/** 重みの試行: judges as the matching would, and writes nothing. */
final class WeightsTrial {

    private static final int SHOWN = 50;

    /** A clerk waits for it: two or three seconds. */
    private static final int TRIED = 2000;

    private final Connection connection;
    private final Weights weights;
    private final int residents;
    private final Map<WeightsEffect, Integer> counts = new EnumMap<>(WeightsEffect.class);
    private final List<Change> changes = new ArrayList<>();

    WeightsTrial(Connection connection, Weights weights, int residents) {
        this.connection = connection;
        this.weights = weights;
        this.residents = residents;
    }

    WeightsPreview preview() throws SQLException {
        var sample = RegistrationSample.of(connection, TRIED);
        for (var chunk : sample.chunks()) {
            var waiting = waiting(chunk);
            new ChunkJudgement(connection, weights, residents)
                    .judge(new PersonTable(connection).registrations(chunk))
                    .forEach(verdict -> note(verdict, waiting));
        }
        return new WeightsPreview(
                sample.size(),
                sample.all(),
                counts.getOrDefault(WeightsEffect.LINKED, 0),
                counts.getOrDefault(WeightsEffect.SUSPENDED, 0),
                counts.getOrDefault(WeightsEffect.ASKED, 0),
                List.copyOf(changes));
    }

    private Set<Long> waiting(List<Long> chunk) throws SQLException {
        Set<Long> waiting = new HashSet<>();
        for (var piece : SqlText.lists(chunk)) {
            waiting.addAll(RegistrationSample.numbers(
                    connection,
                    "SELECT registration_id FROM match_review WHERE state <> 'DONE' AND registration_id IN " + piece));
        }
        return waiting;
    }

    private void note(Verdict verdict, Set<Long> waiting) {
        var kind = kind(verdict, waiting);
        if (kind == null) {
            return;
        }
        counts.merge(kind, 1, Integer::sum);
        if (changes.size() < SHOWN) {
            var pair = verdict.pair();
            changes.add(new Change(
                    kind,
                    verdict.registration().id(),
                    pair.resident(),
                    pair.judgement().words(),
                    pair.judgement().score()));
        }
    }

    private static WeightsEffect kind(Verdict verdict, Set<Long> waiting) {
        return switch (verdict.act()) {
            case LINK -> WeightsEffect.LINKED;
            case SUSPEND -> WeightsEffect.SUSPENDED;
            case REVIEW, CONTRADICTED -> waiting.contains(verdict.registration().id()) ? null : WeightsEffect.ASKED;
            case NONE, KEEP -> null;
        };
    }
}
