package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.LedgerLine;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.toSet;

/**
 * 身近な方の記録: oneself, a colleague, one's household, one's neighbours, one's family name. Staff stand in the database without
 * birthday and address; a resident whose name is read like theirs and written alike in the family or the given name is taken for
 * them (香織 may be enrolled as かおり), and the finding says 別人 where that was wrong. A common family name says nothing and is left out.
 */
@ApplicationScoped
public class KinRule implements WatchRule {

    private static final String VIEWERS = "SELECT s.id, s.name, s.nameKana FROM Staff s WHERE s.id IN :ids";

    private static final String COLLEAGUES =
            """
            SELECT s.id, s.name, s.nameKana FROM Staff s
            WHERE s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE""";

    private static final String VIEWED =
            "SELECT r.id, r.name, r.nameKey, r.kanaKey, r.address FROM Resident r WHERE r.id IN :ids";

    private static final String NAMESAKES =
            "SELECT r.id, r.name, r.nameKey, r.kanaKey, r.address FROM Resident r WHERE r.kanaKey IN :kana";

    private static final String OF_FAMILY = "SELECT COUNT(r) FROM Resident r WHERE r.nameKey LIKE :family";
    private static final String OF_ALL = "SELECT COUNT(r) FROM Resident r";

    /** A family name that more than one in a hundred residents has, and more than three, is common. */
    private static final int COMMON_ONE_IN = 100;

    private static final int COMMON_FROM = 3;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Suspicion> in(List<LedgerLine> stretch) {
        var pairs = new LinkedHashMap<String, LedgerLine>();
        stretch.stream()
                .filter(LedgerLine::isOfSomebody)
                .forEach(line -> pairs.putIfAbsent(line.staff() + " " + line.resident(), line));
        if (pairs.isEmpty()) {
            return List.of();
        }
        var town = new Town(pairs.values());
        return pairs.values().stream()
                .flatMap(line -> town.kindsOf(line).stream().map(kind -> suspicion(kind, line)))
                .toList();
    }

    /** One a month of a pair: who cares for their neighbour is not told of each day. */
    private static Suspicion suspicion(AlertKind kind, LedgerLine line) {
        return new Suspicion(
                kind,
                line.staff(),
                line.resident(),
                line.resident() + " " + YearMonth.from(line.occurredAt()),
                null,
                line.occurredAt());
    }

    private List<Named> staff(String jpql, Collection<Long> ids) {
        var query = em.createQuery(jpql, Object[].class);
        if (ids != null) {
            query.setParameter("ids", ids);
        }
        return query.getResultList().stream()
                .map(row -> {
                    var folded = NameFolding.fold((String) row[1], (String) row[2]);
                    return new Named((Long) row[0], (String) row[1], folded.nameKey(), folded.kanaKey(), null);
                })
                .toList();
    }

    private List<Named> residents(String jpql, String parameter, Collection<?> values) {
        return em.createQuery(jpql, Object[].class)
                .setParameter(parameter, values)
                .getResultStream()
                .map(row ->
                        new Named((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** Those who looked, those who were looked at, and who of them goes by whose name. */
    private final class Town {

        private final Map<Long, Named> viewers = new LinkedHashMap<>();
        private final Map<Long, Named> viewed = new LinkedHashMap<>();
        private final List<Named> namesakes = new ArrayList<>();
        private final List<Named> everyStaff;
        private final Map<String, Boolean> common = new LinkedHashMap<>();

        private Town(Collection<LedgerLine> lines) {
            staff(VIEWERS, lines.stream().map(line -> line.staff().value()).collect(toSet()))
                    .forEach(one -> viewers.put(one.id(), one));
            residents(
                            VIEWED,
                            "ids",
                            lines.stream().map(line -> line.resident().value()).collect(toSet()))
                    .forEach(one -> viewed.put(one.id(), one));
            var kana = viewers.values().stream().map(Named::kanaKey).collect(toSet());
            if (!kana.isEmpty()) {
                namesakes.addAll(residents(NAMESAKES, "kana", kana));
            }
            everyStaff = staff(COLLEAGUES, null);
        }

        private List<AlertKind> kindsOf(LedgerLine line) {
            var viewer = viewers.get(line.staff().value());
            var person = viewed.get(line.resident().value());
            var kinds = new ArrayList<AlertKind>();
            if (viewer == null || person == null) {
                return kinds;
            }
            if (viewer.isNamedLike(person)) {
                kinds.add(AlertKind.OWN_RECORD);
                return kinds;
            }
            if (isColleague(person, line.staff())) {
                kinds.add(AlertKind.COLLEAGUE);
            }
            nearness(viewer, person).ifPresent(kinds::add);
            if (viewer.familyKey().equals(person.familyKey()) && !isCommon(viewer.familyKey())) {
                kinds.add(AlertKind.SAME_FAMILY_NAME);
            }
            return kinds;
        }

        private boolean isColleague(Named person, StaffId viewer) {
            return everyStaff.stream().anyMatch(one -> one.id() != viewer.value() && one.isNamedLike(person));
        }

        private Optional<AlertKind> nearness(Named viewer, Named person) {
            var homes = namesakes.stream()
                    .filter(viewer::isNamedLike)
                    .map(Named::address)
                    .toList();
            if (homes.stream().anyMatch(home -> HomeAddress.same(home, person.address()))) {
                return Optional.of(AlertKind.SAME_ADDRESS);
            }
            return homes.stream().anyMatch(home -> HomeAddress.near(home, person.address()))
                    ? Optional.of(AlertKind.NEIGHBOUR)
                    : Optional.empty();
        }

        private boolean isCommon(String family) {
            return common.computeIfAbsent(family, key -> {
                var having = em.createQuery(OF_FAMILY, Long.class)
                        .setParameter("family", key + "%")
                        .getSingleResult();
                var all = em.createQuery(OF_ALL, Long.class).getSingleResult();
                return having > COMMON_FROM && having * COMMON_ONE_IN > all;
            });
        }
    }

    private record Named(Long id, String name, String nameKey, String kanaKey, String address) {

        boolean isNamedLike(Named other) {
            return kanaKey != null
                    && kanaKey.equals(other.kanaKey)
                    && (familyKey().equals(other.familyKey()) || givenKey().equals(other.givenKey()));
        }

        String familyKey() {
            return NameFolding.searchKey(part(0));
        }

        /** The whole name where nobody parted it. */
        private String givenKey() {
            return NameFolding.searchKey(part(1));
        }

        private String part(int which) {
            var parts = name.strip().split("[ \u3000]+", 2);
            return parts[Math.min(which, parts.length - 1)];
        }
    }
}
