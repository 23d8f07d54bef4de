package jp.lg.nayoro.polaris.intake.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 診療情報 of one file: what is new is added, what is known meets its own earlier version, what the file replaces as a set
 * becomes old. Files may come in any order: an older version never undoes a newer one.
 */
@Dependent
public class EntryStore {

    private static final int KEYS_A_STATEMENT = 500;

    @PersistenceContext
    EntityManager em;

    /** @return how many entries were not known before */
    int store(RunContext run, RegistrationStore.Stored owner, Long sourceFile, PatientPart parsed) {
        var registration = owner.registration().id();
        Map<String, ClinicalEntry> known = new HashMap<>();
        if (!owner.isNew()) {
            known.putAll(knownOf(registration, parsed.entries()));
        }
        var replaced = owner.isNew() ? List.<ClinicalEntry>of() : inScope(run, registration, parsed.replacement());
        var issuedAt = parsed.patient().issuedAt();
        boolean outdated = issuedAt != null
                && replaced.stream().anyMatch(each -> each.getRecordedAt().isAfter(issuedAt));
        List<EntryContent> added = new ArrayList<>();
        for (var content : parsed.entries()) {
            var earlier = known.get(content.key());
            if (earlier == null) {
                added.add(outdated && content.state().current() ? content.as(EntryState.SUPERSEDED) : content);
            } else {
                meet(earlier, content, sourceFile, run.now());
            }
        }
        if (!outdated) {
            supersede(replaced, parsed.entries());
        }
        em.flush();
        new EntryInsert(em, registration, run.facility(), sourceFile, run.now()).insert(added);
        return added.size();
    }

    private Map<String, ClinicalEntry> knownOf(RegistrationId registration, List<EntryContent> entries) {
        Map<String, ClinicalEntry> known = new HashMap<>();
        var keys = entries.stream().map(EntryContent::key).toList();
        for (int from = 0; from < keys.size(); from += KEYS_A_STATEMENT) {
            em.createNamedQuery(ClinicalEntry.BY_KEYS, ClinicalEntry.class)
                    .setParameter("registration", registration)
                    .setParameter("keys", keys.subList(from, Math.min(keys.size(), from + KEYS_A_STATEMENT)))
                    .getResultStream()
                    .forEach(entry -> known.put(entry.getEntryKey(), entry));
        }
        return known;
    }

    /** Of one moment, a file that was renamed tells only that its version is old (2) or deleted (0). */
    private static void meet(ClinicalEntry earlier, EntryContent content, Long sourceFile, LocalDateTime now) {
        if (content.issuedAt() == null || content.issuedAt().isBefore(earlier.getRecordedAt())) {
            return;
        }
        boolean newer = content.issuedAt().isAfter(earlier.getRecordedAt());
        boolean takenBack = content.state() == EntryState.SUPERSEDED || content.state() == EntryState.DELETED;
        if (newer || takenBack && earlier.getState() != EntryState.DELETED) {
            earlier.revise(content, sourceFile, now);
        }
    }

    private List<ClinicalEntry> inScope(RunContext run, RegistrationId registration, Replacement replacement) {
        if (run.format() != FileFormat.SSMIX2) {
            return List.of();
        }
        if (replacement instanceof Replacement.OfCategory all) {
            return em.createQuery(
                            """
                            SELECT e FROM ClinicalEntry e
                            WHERE e.registration = :registration AND e.category = :category""",
                            ClinicalEntry.class)
                    .setParameter("registration", registration)
                    .setParameter("category", all.category())
                    .getResultList();
        }
        if (replacement instanceof Replacement.OfOrder order) {
            return em.createQuery(
                            """
                            SELECT e FROM ClinicalEntry e JOIN SourceFile s ON s.id = e.sourceFile
                            WHERE e.registration = :registration AND e.category = :category
                                AND e.orderNumber = :order AND s.path LIKE :folder""",
                            ClinicalEntry.class)
                    .setParameter("registration", registration)
                    .setParameter("category", order.category())
                    .setParameter("order", order.orderNumber())
                    .setParameter("folder", "%/" + order.folder() + "/%")
                    .getResultList();
        }
        return List.of();
    }

    private static void supersede(List<ClinicalEntry> replaced, List<EntryContent> by) {
        var kept = new HashSet<>(by.stream().map(EntryContent::key).toList());
        replaced.stream().filter(each -> !kept.contains(each.getEntryKey())).forEach(ClinicalEntry::supersede);
    }
}
