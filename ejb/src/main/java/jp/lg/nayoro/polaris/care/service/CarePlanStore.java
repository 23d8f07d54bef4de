package jp.lg.nayoro.polaris.care.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import jp.lg.nayoro.polaris.care.entity.CarePlanLine;
import jp.lg.nayoro.polaris.care.entity.CarePlanRow;
import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.care.entity.CarePlanSetHead;
import jp.lg.nayoro.polaris.care.entity.CarePlanState;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * ケアプランの行 of one registration, as a file tells them. A set that comes again supersedes the earlier one, a DLT line deletes
 * it, each for the office it was sent to, and the earlier lines stay. Files may come in any order: an older one never undoes a newer one.
 */
@Dependent
public class CarePlanStore {

    private static final int KEYS_A_STATEMENT = 500;

    @PersistenceContext
    EntityManager em;

    /**
     * @param contents of one file: all of one route; a line of {@code issuedAt} null was written when it came
     * @param now when it came
     */
    public void store(
            RegistrationId registration,
            FacilityId facility,
            Long sourceFile,
            List<CarePlanRowContent> contents,
            LocalDateTime now) {
        if (contents.isEmpty()) {
            return;
        }
        var sets = new Sets(registration, contents.get(0).route().receiverNumber());
        Map<String, List<CarePlanRowContent>> told =
                contents.stream().collect(groupingBy(each -> each.key().text(), LinkedHashMap::new, toList()));
        var heads = heads(sets, List.copyOf(told.keySet()));
        var earlier = earlierCells(sets, contents, heads);
        var insert = new CarePlanInsert(em, registration, facility, sourceFile);
        List<String> superseded = new ArrayList<>();
        told.forEach((key, lines) -> {
            var known = heads.getOrDefault(key, List.of());
            var issuedAt = lines.get(0).issuedAt() == null ? now : lines.get(0).issuedAt();
            boolean outdated = known.stream().anyMatch(head -> head.recordedAt().isAfter(issuedAt));
            boolean holds = known.stream().anyMatch(head -> head.state() == CarePlanState.CURRENT);
            if (holds && lines.get(0).deletes()) {
                delete(sets, key, issuedAt);
            } else if (holds && !outdated) {
                superseded.add(key);
            }
            var before = outdated ? null : earlier.get(key);
            lines.forEach(
                    line -> insert.add(before == null ? line : line.over(before), stateOf(line, outdated), issuedAt));
        });
        supersede(sets, superseded);
        insert.execute();
    }

    /** The sets of one registration as one office received them. */
    private record Sets(RegistrationId registration, String receiver) {

        <Q extends Query> Q asked(Q query) {
            query.setParameter("registration", registration).setParameter("receiver", receiver);
            return query;
        }
    }

    private static CarePlanState stateOf(CarePlanRowContent line, boolean outdated) {
        if (line.deletes()) {
            return CarePlanState.DELETED;
        }
        return outdated ? CarePlanState.SUPERSEDED : CarePlanState.CURRENT;
    }

    private Map<String, List<CarePlanSetHead>> heads(Sets sets, List<String> keys) {
        Map<String, List<CarePlanSetHead>> heads = new HashMap<>();
        forChunks(keys, chunk -> sets.asked(em.createNamedQuery(CarePlanRow.HEADS, CarePlanSetHead.class))
                .setParameter("keys", chunk)
                .getResultStream()
                .forEach(head -> heads.computeIfAbsent(head.setKey(), any -> new ArrayList<>())
                        .add(head)));
        return heads;
    }

    private void delete(Sets sets, String key, LocalDateTime until) {
        sets.asked(em.createNamedQuery(CarePlanRow.DELETE))
                .setParameter("key", key)
                .setParameter("until", until)
                .executeUpdate();
    }

    private void supersede(Sets sets, List<String> keys) {
        forChunks(keys, chunk -> sets.asked(em.createNamedQuery(CarePlanRow.SUPERSEDE))
                .setParameter("keys", chunk)
                .executeUpdate());
    }

    /** What the forms whose blank cells keep what was told have told so far. */
    private Map<String, Map<String, String>> earlierCells(
            Sets sets, List<CarePlanRowContent> contents, Map<String, ?> known) {
        var keys = contents.stream()
                .filter(each -> each.key().form().blankKeeps())
                .map(each -> each.key().text())
                .filter(known::containsKey)
                .distinct()
                .toList();
        Map<String, Map<String, String>> cells = new HashMap<>();
        forChunks(keys, chunk -> sets.asked(em.createNamedQuery(CarePlanRow.CURRENT_OF_SETS, CarePlanLine.class))
                .setParameter("keys", chunk)
                .getResultStream()
                .forEach(line -> cells.put(line.setKey(), CarePlanCells.read(line.cells()))));
        return cells;
    }

    private static void forChunks(List<String> keys, Consumer<List<String>> work) {
        for (int from = 0; from < keys.size(); from += KEYS_A_STATEMENT) {
            work.accept(keys.subList(from, Math.min(keys.size(), from + KEYS_A_STATEMENT)));
        }
    }
}
