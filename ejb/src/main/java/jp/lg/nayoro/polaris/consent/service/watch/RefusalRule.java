package jp.lg.nayoro.polaris.consent.service.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.LedgerLine;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;

/** 拒否された操作の繰り返し: who tries door after door in a day, addresses of other people among them. */
@ApplicationScoped
public class RefusalRule implements WatchRule {

    static final int A_DAY = 10;

    private static final String REFUSED_THAT_DAY =
            """
            SELECT COUNT(e.id) FROM AuditEvent e
            WHERE e.staff = :staff AND e.occurredAt >= :start AND e.occurredAt < :end
              AND e.outcome = jp.lg.nayoro.polaris.audit.entity.AuditOutcome.DENIED""";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Suspicion> in(List<LedgerLine> stretch) {
        Map<String, LedgerLine> days = new LinkedHashMap<>();
        stretch.stream()
                .filter(line -> line.outcome() == AuditOutcome.DENIED && line.staff() != null)
                .forEach(line -> days.putIfAbsent(line.staff() + " " + line.day(), line));
        return days.values().stream().flatMap(line -> often(line).stream()).toList();
    }

    private List<Suspicion> often(LedgerLine line) {
        var times = em.createQuery(REFUSED_THAT_DAY, Long.class)
                .setParameter("staff", line.staff())
                .setParameter("start", line.day().atStartOfDay())
                .setParameter("end", line.day().plusDays(1).atStartOfDay())
                .getSingleResult();
        return times < A_DAY
                ? List.of()
                : List.of(new Suspicion(
                        AlertKind.REFUSALS,
                        line.staff(),
                        null,
                        line.day().toString(),
                        times.toString(),
                        line.occurredAt()));
    }
}
