package jp.lg.nayoro.polaris.audit.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.entity.AuditEventRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.joining;

/**
 * 証跡の検索 (医療情報システムの安全管理に関するガイドライン 6.0 §17: logs are reviewed regularly, and who may read them is limited).
 * Reading the ledger leaves a line in the ledger.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.PRIVACY_OFFICER})
public class AuditSearchService {

    public static final int PAGE_SIZE = 50;

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.audit.entity.AuditEventRow(
                e.id, e.occurredAt, e.login, s.name, f.name, e.action, e.outcome,
                e.resident, e.registration, e.category, e.reason, e.consent, e.detail, e.refersTo)
            FROM AuditEvent e
                LEFT JOIN Staff s ON s.id = e.staff
                LEFT JOIN Facility f ON f.id = e.facility
            WHERE e.occurredAt >= :start AND e.occurredAt < :end""";

    private static final String NEWEST_FIRST = " ORDER BY e.occurredAt DESC, e.id DESC";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    ResidentAliases aliases;

    /** One page of the period, newest first. */
    @Audited("audit.search")
    public AuditPage search(AuditFilter filter) {
        trail.current().about(filter.resident()).telling(inWords(filter));
        var conditions = conditionsOf(filter);
        var jpql = ROWS + conditions.stream().map(Condition::jpql).collect(joining()) + NEWEST_FIRST;
        var query = em.createQuery(jpql, AuditEventRow.class)
                .setParameter("start", filter.from().atStartOfDay())
                .setParameter("end", filter.until().plusDays(1).atStartOfDay())
                .setFirstResult(filter.page() * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE + 1);
        conditions.forEach(condition -> query.setParameter(condition.parameter(), condition.value()));
        var rows = query.getResultList();
        var shown = List.copyOf(rows.subList(0, Math.min(PAGE_SIZE, rows.size())));
        return new AuditPage(shown, rows.size() > PAGE_SIZE);
    }

    /** The parts that are asked for; their text is fixed, only values come from outside. */
    private List<Condition> conditionsOf(AuditFilter filter) {
        return Stream.of(
                        new Condition(" AND e.resident IN :residents", "residents", aliasesOf(filter)),
                        new Condition(" AND e.action = :action", "action", filter.action()),
                        new Condition(" AND e.outcome = :outcome", "outcome", filter.outcome()),
                        new Condition(" AND (e.login = :who OR LOCATE(:who, s.name) > 0)", "who", filter.who()))
                .filter(condition -> condition.value() != null)
                .toList();
    }

    private Set<ResidentId> aliasesOf(AuditFilter filter) {
        return filter.resident() == null ? null : aliases.of(filter.resident());
    }

    private static String inWords(AuditFilter filter) {
        var asked = Stream.of(filter.who(), filter.action(), filter.outcome())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(" "));
        return "%s..%s p%d %s"
                .formatted(filter.from(), filter.until(), filter.page() + 1, asked)
                .strip();
    }

    private record Condition(String jpql, String parameter, Object value) {}
}
