package jp.lg.nayoro.polaris.intake.service.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 診療情報 of one chunk of files, in memory: what is new is added, what is known meets its own earlier version, what a file
 * replaces as a set becomes old. {@link EntryRows} loads it and writes it.
 */
final class EntryLedger {

    private final Map<RegistrationId, Map<String, EntrySlot>> slots = new LinkedHashMap<>();
    private final List<PastVersion> pastVersions = new ArrayList<>();

    /** What an entry that is not in the database yet said before a later file of the same chunk. */
    record PastVersion(EntrySlot slot, EntryContent content, EntryState state, Long sourceFile, LocalDateTime at) {}

    /** An entry as the database has it. */
    void know(EntrySlot stored) {
        of(stored.registration()).putIfAbsent(stored.key(), stored);
    }

    void apply(RegistrationId owner, PatientPart part, EntrySlot.Arrival from) {
        var own = of(owner);
        var replaced = replacedBy(own.values(), part.replacement());
        var issuedAt = part.patient().issuedAt();
        boolean outdated = issuedAt != null
                && replaced.stream().anyMatch(each -> each.recordedAt().isAfter(issuedAt));
        Set<String> kept = new HashSet<>();
        for (var content : part.entries()) {
            kept.add(content.key());
            var earlier = own.get(content.key());
            if (earlier == null) {
                boolean late = outdated && content.state().current();
                own.put(
                        content.key(),
                        EntrySlot.arriving(owner, late ? content.as(EntryState.SUPERSEDED) : content, from));
            } else if (earlier.yieldsTo(content)) {
                revise(earlier, content, from);
            }
        }
        if (!outdated) {
            replaced.stream().filter(each -> !kept.contains(each.key())).forEach(EntrySlot::supersede);
        }
    }

    private void revise(EntrySlot earlier, EntryContent content, EntrySlot.Arrival from) {
        if (earlier.content() != null) {
            pastVersions.add(new PastVersion(
                    earlier, earlier.content(), earlier.state(), earlier.sourceFile(), earlier.recordedAt()));
        }
        earlier.take(content, from);
    }

    private static List<EntrySlot> replacedBy(Collection<EntrySlot> own, Replacement replacement) {
        if (replacement instanceof Replacement.OfCategory all) {
            return own.stream()
                    .filter(slot -> slot.category() == all.category())
                    .toList();
        }
        if (replacement instanceof Replacement.OfOrder order) {
            return own.stream()
                    .filter(slot -> slot.isOfOrder(order.category(), order.orderNumber()))
                    .filter(slot -> slot.liesIn(order.folder()))
                    .toList();
        }
        return List.of();
    }

    private Map<String, EntrySlot> of(RegistrationId owner) {
        return slots.computeIfAbsent(owner, any -> new LinkedHashMap<>());
    }

    List<EntrySlot> added() {
        return all().filter(EntrySlot::isNew).toList();
    }

    List<EntrySlot> revised() {
        return all().filter(EntrySlot::isRevised).toList();
    }

    List<EntrySlot> restated() {
        return all().filter(EntrySlot::isOnlyRestated).toList();
    }

    List<PastVersion> pastVersions() {
        return pastVersions;
    }

    /** How many entries of each kind are new. */
    Map<EntryCategory, Integer> addedByCategory() {
        Map<EntryCategory, Integer> counts = new HashMap<>();
        all().filter(EntrySlot::isNew).forEach(slot -> counts.merge(slot.category(), 1, Integer::sum));
        return counts;
    }

    private Stream<EntrySlot> all() {
        return slots.values().stream().flatMap(own -> own.values().stream());
    }
}
