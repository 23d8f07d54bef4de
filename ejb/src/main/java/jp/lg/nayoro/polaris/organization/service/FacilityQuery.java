package jp.lg.nayoro.polaris.organization.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.organization.entity.FacilityListRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityStanding;

/** The search over the register: its text is put together of fixed parts, only values come from outside. */
final class FacilityQuery {

    private static final String ACTIVE = "f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.organization.entity.FacilityListRow(f.id, f.number, f.serviceCode, f.kind, f.name,
                f.nameKana, f.phone, f.state, f.joinedOn, f.closedFrom,
                (SELECT COUNT(s.id) FROM Staff s WHERE s.facility = f.id
                    AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE))
            FROM Facility f WHERE 1 = 1""";

    private static final Map<FacilityStanding, String> STANDINGS = Map.of(
            FacilityStanding.ADMITTED,
                    ACTIVE + " AND f.joinedOn > :today AND (f.closedFrom IS NULL OR f.closedFrom > :today)",
            FacilityStanding.ACTIVE, ACTIVE + " AND f.joinedOn <= :today AND f.closedFrom IS NULL",
            FacilityStanding.CLOSING, ACTIVE + " AND f.joinedOn <= :today AND f.closedFrom > :today",
            FacilityStanding.SUSPENDED,
                    "f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.SUSPENDED"
                            + " AND (f.closedFrom IS NULL OR f.closedFrom > :today)",
            FacilityStanding.CLOSED,
                    "(f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.CLOSED OR f.closedFrom <= :today)");

    private final StringBuilder jpql = new StringBuilder(ROWS);
    private final Map<String, Object> values = new LinkedHashMap<>();

    private FacilityQuery() {}

    static FacilityQuery of(FacilityFilter filter, LocalDate today) {
        var query = new FacilityQuery();
        if (filter.word() != null) {
            query.and("(f.name LIKE :word OR f.nameKana LIKE :kana OR f.number LIKE :word)");
            query.values.put("word", SearchWord.containing(filter.word()));
            query.values.put("kana", SearchWord.containingInKatakana(filter.word()));
        }
        if (filter.kind() != null) {
            query.and("f.kind = :kind");
            query.values.put("kind", filter.kind());
        }
        if (filter.standing() != null) {
            query.and("(" + STANDINGS.get(filter.standing()) + ")");
            query.values.put("today", today);
        }
        return query;
    }

    TypedQuery<FacilityListRow> on(EntityManager em) {
        var query = em.createQuery(jpql + " ORDER BY f.nameKana, f.id", FacilityListRow.class);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition) {
        jpql.append(" AND ").append(condition);
    }
}
