package jp.lg.nayoro.polaris.care.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
 * it, and the earlier lines stay. Files may come in any order: an older one never undoes a newer one.
 */
@Dependent
public class CarePlanStore {

    private static final int KEYS_A_STATEMENT = 500;

    @PersistenceContext
    EntityManager em;

    /** A line of {@code issuedAt} null was written when it came: {@code now}. */
    public void store(
            RegistrationId registration,
            FacilityId facility,
            Long sourceFile,
            List<CarePlanRowContent> contents,
            LocalDateTime now) {
        if (contents.isEmpty()) {
            return;
        }
        Map<String, List<CarePlanRowContent>> sets =
                contents.stream().collect(groupingBy(each -> each.key().text(), LinkedHashMap::new, toList()));
        var heads = heads(registration, sets.keySet());
        var insert = new CarePlanInsert(em, registration, facility, sourceFile);
        List<String> superseded = new ArrayList<>();
        var earlier = earlierCells(registration, contents, heads);
        sets.forEach((key, lines) -> {
            var known = heads.getOrDefault(key, List.of());
            var issuedAt = issuedAt(lines.get(0), now);
            boolean outdated = known.stream().anyMatch(head -> outdates(head, lines.get(0), issuedAt));
            if (lines.get(0).deletes()) {
                delete(registration, key, lines.get(0), issuedAt, known);
            } else if (!outdated && known.stream().anyMatch(head -> head.state() == CarePlanState.CURRENT)) {
                superseded.add(key);
            }
            lines.forEach(line -> insert.add(merged(line, earlier, outdated), stateOf(line, outdated), issuedAt));
        });
        forChunks(superseded, keys -> em.createNamedQuery(CarePlanRow.SUPERSEDE)
                .setParameter("registration", registration)
                .setParameter("keys", keys)
                .executeUpdate());
        insert.execute();
    }

    private static LocalDateTime issuedAt(CarePlanRowContent line, LocalDateTime now) {
        return line.issuedAt() == null ? now : line.issuedAt();
    }

    /** A deletion outdates only what was written before it for the same office. */
    private static boolean outdates(CarePlanSetHead head, CarePlanRowContent line, LocalDateTime issuedAt) {
        boolean counts = head.state() != CarePlanState.DELETED
                || Objects.equals(head.receiverNumber(), line.route().receiverNumber());
        return counts && head.recordedAt().isAfter(issuedAt);
    }

    private static CarePlanState stateOf(CarePlanRowContent line, boolean outdated) {
        if (line.deletes()) {
            return CarePlanState.DELETED;
        }
        return outdated ? CarePlanState.SUPERSEDED : CarePlanState.CURRENT;
    }

    private Map<String, List<CarePlanSetHead>> heads(RegistrationId registration, Collection<String> keys) {
        Map<String, List<CarePlanSetHead>> heads = new HashMap<>();
        forChunks(List.copyOf(keys), chunk -> em.createNamedQuery(CarePlanRow.HEADS, CarePlanSetHead.class)
                .setParameter("registration", registration)
                .setParameter("keys", chunk)
                .getResultStream()
                .forEach(head -> heads.computeIfAbsent(head.setKey(), any -> new ArrayList<>())
                        .add(head)));
        return heads;
    }

    private void delete(
            RegistrationId registration,
            String key,
            CarePlanRowContent line,
            LocalDateTime until,
            List<CarePlanSetHead> known) {
        if (known.stream().anyMatch(head -> head.state() == CarePlanState.CURRENT)) {
            em.createNamedQuery(CarePlanRow.DELETE)
                    .setParameter("registration", registration)
                    .setParameter("key", key)
                    .setParameter("until", until)
                    .setParameter("receiver", line.route().receiverNumber())
                    .executeUpdate();
        }
    }

    /** What the forms whose blank cells keep what was told have told so far. */
    private Map<String, Map<String, String>> earlierCells(
            RegistrationId registration, List<CarePlanRowContent> contents, Map<String, ?> known) {
        var keys = contents.stream()
                .filter(each -> each.key().form().blankKeeps())
                .map(each -> each.key().text())
                .filter(known::containsKey)
                .distinct()
                .toList();
        Map<String, Map<String, String>> cells = new HashMap<>();
        forChunks(keys, chunk -> em.createNamedQuery(CarePlanRow.CURRENT_OF_SETS, CarePlanLine.class)
                .setParameter("registration", registration)
                .setParameter("keys", chunk)
                .getResultStream()
                .forEach(line -> cells.put(line.setKey(), CarePlanCells.read(line.cells()))));
        return cells;
    }

    private static CarePlanRowContent merged(
            CarePlanRowContent line, Map<String, Map<String, String>> earlier, boolean outdated) {
        var before = earlier.get(line.key().text());
        return before == null || outdated ? line : line.over(before);
    }

    private static void forChunks(List<String> keys, Consumer<List<String>> work) {
        for (int from = 0; from < keys.size(); from += KEYS_A_STATEMENT) {
            work.accept(keys.subList(from, Math.min(keys.size(), from + KEYS_A_STATEMENT)));
        }
    }
}
