package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.LedgerLine;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * ふだんより多い閲覧. How many people somebody looked at in a day, against the median of their own last 28 days: what is much for a
 * helper is little for a ward, so nobody is measured by others.
 */
@ApplicationScoped
public class VolumeRule implements WatchRule {

    /** People a day below which nothing is unusual. */
    static final int LEAST = 15;

    /** The same for somebody whose usual days are not known yet. */
    static final int LEAST_OF_A_NEWCOMER = 30;

    static final int TIMES_THE_MEDIAN = 3;
    static final int KNOWN_FROM_DAYS = 5;
    private static final int LOOKED_BACK_DAYS = 28;

    private static final String PEOPLE_A_DAY =
            """
            SELECT DATE(occurred_at), COUNT(DISTINCT resident_id)
            FROM audit_event
            WHERE staff_id = ?1 AND occurred_at >= ?2 AND occurred_at < ?3
              AND outcome = 'ALLOWED' AND resident_id IS NOT NULL
            GROUP BY DATE(occurred_at)""";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Suspicion> in(List<LedgerLine> stretch) {
        return stretch.stream()
                .filter(LedgerLine::isOfSomebody)
                .map(line -> new StaffDay(line.staff(), line.day()))
                .distinct()
                .flatMap(one -> unusual(one).stream())
                .toList();
    }

    private List<Suspicion> unusual(StaffDay one) {
        var people = new TreeMap<LocalDate, Integer>();
        for (var row : rows(one)) {
            people.put(((java.sql.Date) row[0]).toLocalDate(), ((Number) row[1]).intValue());
        }
        var today = people.remove(one.day());
        var usual = List.copyOf(people.values());
        if (today == null || !isUnusual(today, usual)) {
            return List.of();
        }
        return List.of(new Suspicion(
                AlertKind.VOLUME,
                one.staff(),
                null,
                one.day().toString(),
                today + " (" + median(usual) + ")",
                one.day().atTime(23, 59)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(StaffDay one) {
        return em.createNativeQuery(PEOPLE_A_DAY)
                .setParameter(1, one.staff().value())
                .setParameter(2, one.day().minusDays(LOOKED_BACK_DAYS).atStartOfDay())
                .setParameter(3, one.day().plusDays(1).atStartOfDay())
                .getResultList();
    }

    static boolean isUnusual(int today, List<Integer> usual) {
        return usual.size() < KNOWN_FROM_DAYS
                ? today >= LEAST_OF_A_NEWCOMER
                : today >= LEAST && today > TIMES_THE_MEDIAN * median(usual);
    }

    /** The lower one of two in the middle; 0 of none. */
    static int median(List<Integer> numbers) {
        return numbers.isEmpty()
                ? 0
                : numbers.stream()
                        .sorted()
                        .skip((numbers.size() - 1) / 2)
                        .findFirst()
                        .orElseThrow();
    }

    private record StaffDay(StaffId staff, LocalDate day) {}
}
