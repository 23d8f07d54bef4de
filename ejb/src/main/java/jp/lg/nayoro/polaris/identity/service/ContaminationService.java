package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.ContaminationTask;
import jp.lg.nayoro.polaris.identity.entity.ContaminationTaskRow;
import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.TaskState;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 漏えい確認 (個人情報保護法 第26条: whose data got where it must not, and what was done about it). Shows who viewed, took out or
 * wrote what while a registration was tied to a resident, before the link is taken back and at any time after, or while two
 * people were merged into one; and keeps what was settled with each institution.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ContaminationService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Exposures exposures;

    /** Of the link in force, or suspended: what taking it back will have to settle. */
    @Audited("identity.contamination")
    public Contamination ofLink(RegistrationId id) {
        var registration = registration(id);
        var holder = registration.holder().orElseThrow(() -> new NotFoundException("Link of registration", id));
        trail.current().about(holder);
        var spans = exposures.spans(registration, null, LocalDateTime.now(clock));
        return listed(registration, spans, null, List.of());
    }

    /** Of a link that was taken back, by the decision that did. */
    @Audited("identity.contamination")
    public Contamination ofDecision(long decisionId) {
        var decision = Optional.ofNullable(em.find(RegistrationDecision.class, decisionId))
                .filter(found -> found.getKind() == DecisionKind.UNLINKED)
                .orElseThrow(() -> new NotFoundException("Unlinking", decisionId));
        trail.current().about(decision.getResident()).about(decision.getRegistration());
        var registration = registration(decision.getRegistration());
        var spans = exposures.spans(registration, decisionId, decision.getDecidedAt());
        var tasks = em.createNamedQuery(ContaminationTaskRow.OF_DECISION, ContaminationTaskRow.class)
                .setParameter("decision", decisionId)
                .getResultList();
        return listed(registration, spans, decision, tasks);
    }

    /** Of a merge that was undone: who met two people as one. */
    @Audited("identity.contamination")
    public Contamination ofMerge(long mergeId) {
        var merge = em.createNamedQuery(MergeRow.BY_ID, MergeRow.class)
                .setParameter("id", mergeId)
                .getResultStream()
                .filter(MergeRow::undone)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Undone merge", mergeId));
        trail.current().about(merge.into());
        var spans = Exposures.whileMerged(merge.from(), merge.into(), merge.decidedAt(), merge.undoneAt());
        var tasks = em.createNamedQuery(ContaminationTaskRow.OF_MERGE, ContaminationTaskRow.class)
                .setParameter("merge", mergeId)
                .getResultList();
        return listed(null, merge, spans, merge.undoneAt(), merge.undoReason(), tasks);
    }

    /** 連絡した: the institution was told. */
    @Audited("identity.inform")
    public TaskResult informed(long task, @NotBlank @Size(max = 1000) String note) {
        var found = task(task);
        if (found.getState() != TaskState.OPEN) {
            return new TaskResult.NotOpen(found.getState());
        }
        found.informed(caller.get().staff(), LocalDateTime.now(clock), note.strip());
        return new TaskResult.Noted(found.getState());
    }

    /** 完了した. */
    @Audited("identity.settle")
    public TaskResult closed(long task, @NotBlank @Size(max = 1000) String note) {
        var found = task(task);
        if (found.getState() == TaskState.CLOSED) {
            return new TaskResult.NotOpen(found.getState());
        }
        found.closed(caller.get().staff(), LocalDateTime.now(clock), note.strip());
        return new TaskResult.Noted(found.getState());
    }

    private Contamination listed(
            Registration registration,
            List<LinkSpan> spans,
            RegistrationDecision decision,
            List<ContaminationTaskRow> tasks) {
        var detail = em.createNamedQuery(Registration.DETAILS, RegistrationDetail.class)
                .setParameter("ids", List.of(registration.id().value()))
                .getSingleResult();
        var untied = decision == null ? null : decision.getDecidedAt();
        var reason = decision == null ? null : decision.getReason();
        return listed(detail, null, spans, untied, reason, tasks);
    }

    private Contamination listed(
            RegistrationDetail registration,
            MergeRow merge,
            List<LinkSpan> spans,
            LocalDateTime ended,
            String reason,
            List<ContaminationTaskRow> tasks) {
        var acts = exposures.during(spans);
        trail.current().telling("acts=" + acts.size());
        var last = merge != null
                ? merge.into()
                : spans.isEmpty() ? null : spans.get(spans.size() - 1).resident();
        var shown = InstitutionExposures.of(acts.subList(0, Math.min(Exposures.LISTED, acts.size())));
        return new Contamination(
                registration,
                merge,
                last == null ? null : last.value(),
                spans,
                shown,
                acts.size() > Exposures.LISTED,
                ended,
                reason,
                tasks);
    }

    private ContaminationTask task(long id) {
        trail.current().telling("task " + id);
        return Optional.ofNullable(em.find(ContaminationTask.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("ContaminationTask", id));
    }

    private Registration registration(RegistrationId id) {
        return Optional.ofNullable(em.find(Registration.class, id.value()))
                .orElseThrow(() -> new NotFoundException("Registration", id));
    }
}
