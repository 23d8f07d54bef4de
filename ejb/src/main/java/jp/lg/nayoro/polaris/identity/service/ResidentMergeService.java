package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.MergeState;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.entity.ResidentMerge;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Blocked;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Done;
import jp.lg.nayoro.polaris.identity.service.MergeResult.LaterMergeFirst;
import jp.lg.nayoro.polaris.identity.service.MergeResult.SecondPersonNeeded;
import jp.lg.nayoro.polaris.identity.service.MergeResult.TooLate;
import jp.lg.nayoro.polaris.identity.service.MergeResult.Waiting;
import jp.lg.nayoro.polaris.identity.service.online.Judging;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 二重加入の統合 (HL7 v2 A40 and its undo). Somebody was enrolled twice: one person proposes to go on with one of the enrolments,
 * another looks and confirms. Nothing is overwritten. Links, consents, team, posts and the rest go along, each feature its
 * own; the other enrolment is absent to all but the secretariat; and it can be undone to the state before, what came later
 * staying with the survivor. Rows of the ledger are never moved.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ResidentMergeService {

    private static final int LISTED = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Judging judging;

    @Inject
    @Any
    Instance<MergeForecast> forecasts;

    @Inject
    Event<ResidentsMerged> merged;

    @Inject
    Event<ResidentMergeUndone> undone;

    /** @throws NotFoundException when one of them is absent, or merged away already */
    @Audited("identity.merging")
    public MergePreview preview(ResidentId from, ResidentId into) {
        trail.current().about(into).telling("from " + from);
        return preview(detail(from), detail(into), null);
    }

    /** A proposal as the second person looks at it. @throws NotFoundException when it waits for nobody any more */
    @Audited("identity.merging")
    public MergePreview proposal(long merge) {
        var row = row(merge).filter(MergeRow::proposed).orElseThrow(() -> new NotFoundException("Merge", merge));
        trail.current().about(row.into()).telling("from " + row.from());
        return preview(detail(row.from()), detail(row.into()), row);
    }

    /** The first person: these two are one, and the second enrolment is the one to go on with. */
    @Audited("identity.propose")
    public MergeResult propose(ResidentId from, ResidentId into, @NotBlank @Size(max = 500) String reason) {
        trail.current().about(into).telling("from " + from);
        different(from, into);
        lockStanding(from, into);
        var waiting = em.createNamedQuery(ResidentMerge.OPEN_OF_RESIDENT, ResidentMerge.class)
                .setParameter("residents", List.of(from, into))
                .getResultStream()
                .findFirst();
        if (waiting.isPresent()) {
            return new Waiting(waiting.get().getId());
        }
        var blocked = blocked(from, into);
        if (blocked.isPresent()) {
            return blocked.get();
        }
        var merge = new ResidentMerge(from, into, reason.strip(), caller.get().staff(), LocalDateTime.now(clock));
        em.persist(merge);
        em.flush(); // gives the merge its id
        return done(merge);
    }

    /** The second person: they are one indeed. Everything goes along, in this transaction. */
    @Audited("identity.merge")
    public MergeResult confirm(long id) {
        var merge = locked(id);
        if (merge.getState() != MergeState.PROPOSED) {
            return new TooLate(merge.getState());
        }
        if (merge.isProposedBy(caller.get().staff())) {
            return new SecondPersonNeeded();
        }
        var away = lockStanding(merge.getFrom(), merge.getInto());
        var blocked = blocked(merge.getFrom(), merge.getInto());
        if (blocked.isPresent()) {
            return blocked.get();
        }
        var now = LocalDateTime.now(clock);
        merge.confirm(caller.get().staff(), now);
        away.mergeInto(merge.getInto());
        em.flush();
        merged.fire(new ResidentsMerged(id, merge.getFrom(), merge.getInto(), now));
        return done(merge);
    }

    /** Two people after all, or not certain enough; who proposed it may take it back so, too. */
    @Audited("identity.reject")
    public MergeResult reject(long id, @NotBlank @Size(max = 500) String reason) {
        var merge = locked(id);
        if (merge.getState() != MergeState.PROPOSED) {
            return new TooLate(merge.getState());
        }
        merge.reject(caller.get().staff(), LocalDateTime.now(clock), reason.strip());
        return done(merge);
    }

    /** 統合の取消し: one person is enough, since it only parts what was joined, and a wrong merge must not wait. */
    @Audited("identity.unmerge")
    public MergeResult undo(long id, @NotBlank @Size(max = 500) String reason) {
        var merge = locked(id);
        if (merge.getState() != MergeState.MERGED) {
            return new TooLate(merge.getState());
        }
        var later = em.createNamedQuery(ResidentMerge.MERGED_FROM, ResidentMerge.class)
                .setParameter("resident", merge.getInto())
                .getResultStream()
                .findFirst();
        if (later.isPresent()) {
            return new LaterMergeFirst(later.get().getId());
        }
        var now = LocalDateTime.now(clock);
        var back = lock(merge.getFrom(), merge.getInto());
        merge.undo(caller.get().staff(), now, reason.strip());
        back.splitOff();
        em.flush();
        undone.fire(new ResidentMergeUndone(id, merge.getFrom(), merge.getInto(), merge.getDecidedAt(), now));
        return done(merge);
    }

    /** What was decided, the newest first. */
    @Audited("identity.merges")
    public List<MergeRow> decided() {
        return em.createNamedQuery(MergeRow.DECIDED, MergeRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Where a resident went by a merge; empty while their enrolment stands, and when there never was one. */
    @Audited("identity.whereabouts")
    public Optional<MergeRow> whereabouts(ResidentId resident) {
        return em.createNamedQuery(ResidentMerge.MERGED_FROM, ResidentMerge.class)
                .setParameter("resident", resident)
                .getResultStream()
                .findFirst()
                .flatMap(merge -> row(merge.getId()));
    }

    /** Other enrolments that may be of the same person, by name and birthday or by insured number. */
    @Audited("identity.card")
    public List<SimilarResidentRow> alike(ResidentId resident) {
        var person = detail(resident);
        return em.createNamedQuery(Resident.SIMILAR_ROWS, SimilarResidentRow.class)
                .setParameter("birthDate", person.birthDate())
                .setParameter("kanaKey", person.kanaKey())
                .setParameter("nameKey", person.nameKey())
                .setParameter("insuredNumber", person.insuredNumber())
                .getResultStream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }

    private MergePreview preview(ResidentDetail from, ResidentDetail into, MergeRow proposal) {
        different(from.resident(), into.resident());
        var judgement = judging.between(from.resident(), into.resident())
                .orElseThrow(() -> new NotFoundException("Resident", from.resident()));
        var counts = forecasts.stream()
                .flatMap(part -> part.counts(from.resident(), into.resident()).stream())
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
        var remarks = new ArrayList<>(remarks(from.resident(), into.resident()));
        MergeConcerns.between(from, into, judgement).forEach(concern -> remarks.add(new MergeRemark(concern, 1)));
        remarks.sort((one, other) -> one.concern().compareTo(other.concern()));
        var mine = proposal != null && proposal.proposer().equals(caller.get().staff());
        return new MergePreview(from, into, judgement.lines(), counts, List.copyOf(remarks), proposal, mine);
    }

    private List<MergeRemark> remarks(ResidentId from, ResidentId into) {
        return forecasts.stream()
                .flatMap(part -> part.remarks(from, into).stream())
                .toList();
    }

    private Optional<Blocked> blocked(ResidentId from, ResidentId into) {
        return remarks(from, into).stream()
                .map(MergeRemark::concern)
                .filter(MergeConcern::blocks)
                .findFirst()
                .map(Blocked::new);
    }

    private MergeResult done(ResidentMerge merge) {
        trail.current().about(merge.getInto()).telling("merge %d from %s".formatted(merge.getId(), merge.getFrom()));
        return new Done(merge.getId(), merge.getState());
    }

    private ResidentMerge locked(long id) {
        return Optional.ofNullable(em.find(ResidentMerge.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("Merge", id));
    }

    /** The one that is given up, both locked. @throws NotFoundException when one is absent or merged away */
    private Resident lockStanding(ResidentId from, ResidentId into) {
        var away = lock(from, into);
        if (Stream.of(from, into).anyMatch(this::isMergedAway)) {
            throw new NotFoundException("Resident", from);
        }
        return away;
    }

    /** Always the smaller number first, so that two merges of the same two cannot wait for each other for ever. */
    private Resident lock(ResidentId from, ResidentId into) {
        Stream.of(from, into)
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .forEach(id -> Optional.ofNullable(em.find(Resident.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                        .orElseThrow(() -> new NotFoundException("Resident", id)));
        return em.find(Resident.class, from.value());
    }

    private static void different(ResidentId from, ResidentId into) {
        if (from.equals(into)) {
            throw new NotFoundException("Second enrolment of resident", from);
        }
    }

    private boolean isMergedAway(ResidentId id) {
        return em.find(Resident.class, id.value()).survivor().isPresent();
    }

    private Optional<MergeRow> row(long id) {
        return em.createNamedQuery(MergeRow.BY_ID, MergeRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private ResidentDetail detail(ResidentId id) {
        return em.createNamedQuery(Resident.DETAILS, ResidentDetail.class)
                .setParameter("ids", List.of(id.value()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Resident", id));
    }
}
