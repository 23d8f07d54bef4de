package jp.lg.nayoro.polaris.record.service.news;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.ArrivedCount;
import jp.lg.nayoro.polaris.record.entity.ArrivedTotal;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.RecordVisit;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toMap;

/** 前回からの新しい情報. What came of a person since the caller's last visit, by when it came and not by the day it is about. */
@Stateless
@RolesAllowed(Role.STAFF)
public class RecordVisitService {

    /** A visit reaches less far than its moment: what was being stored then may have been committed after it was read. */
    static final Duration LATE = Duration.ofMinutes(2);

    /** Further back nothing is counted on a list of many. */
    private static final int COUNTED_DAYS = 90;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    SharedSources shared;

    @Inject
    MyPeople people;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.news")
    public RecordNews newsOf(ResidentId resident) {
        var scope = policy.requireCareTeam(resident).scope();
        var seenAt = seenAt(resident);
        var mark = LocalDateTime.now(clock).minus(LATE);
        return RecordNews.of(seenAt, mark, seenAt == null ? List.of() : arrived(resident, scope, seenAt));
    }

    /** The caller had the person's record before their eyes, as it was at that moment. @throws NotFoundException likewise */
    @Audited("record.seen")
    public void seen(ResidentId resident, @NotNull LocalDateTime mark) {
        policy.requireCareTeam(resident);
        trail.current().quietly();
        var latest = LocalDateTime.now(clock).minus(LATE);
        em.createNamedQuery(RecordVisit.MOVE)
                .setParameter(1, caller.get().staff().value())
                .setParameter(2, resident.value())
                .setParameter(3, mark.isAfter(latest) ? latest : mark)
                .executeUpdate();
    }

    /** Of each resident the caller may see and has looked at before, how much came since; who has nothing new is left out. */
    @Audited("record.unseen")
    public Map<ResidentId, Long> unseenCounts() {
        var categories = people.categories();
        if (categories.isEmpty()) {
            return Map.of();
        }
        return people.query(ArrivedTotal.OF_STAFF, ArrivedTotal.class)
                .setParameter("reader", caller.get().staff().value())
                .setParameter("since", LocalDateTime.now(clock).minusDays(COUNTED_DAYS))
                .setParameter("categories", categories)
                .getResultStream()
                .collect(toMap(ArrivedTotal::resident, ArrivedTotal::count, Long::sum));
    }

    private List<ArrivedCount> arrived(ResidentId resident, ConsentScope scope, LocalDateTime since) {
        var registrations = shared.registrationsOf(resident, scope);
        var categories = EnumSet.allOf(EntryCategory.class);
        categories.removeIf(category -> !scope.covers(category.row().category()));
        if (registrations.isEmpty() || categories.isEmpty()) {
            return List.of();
        }
        return shared.entries(ArrivedCount.SINCE, ArrivedCount.class, scope)
                .setParameter("registrations", registrations)
                .setParameter("categories", categories)
                .setParameter("since", since)
                .getResultList();
    }

    private LocalDateTime seenAt(ResidentId resident) {
        return em.createNamedQuery(RecordVisit.SEEN_AT, LocalDateTime.class)
                .setParameter("resident", resident.value())
                .setParameter("staff", caller.get().staff().value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
