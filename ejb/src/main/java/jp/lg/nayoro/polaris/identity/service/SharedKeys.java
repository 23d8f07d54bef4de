package jp.lg.nayoro.polaris.identity.service;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/**
 * Who shares at least one key with somebody: folded kana, folded name, birthday, telephone, insured number. A key that is unknown
 * finds nobody. A key that more than 150 share says nothing and is not followed.
 */
record SharedKeys(Collection<Long> ids, boolean incomplete) {

    private static final int TOO_MANY = 150;

    /** One statement of five parts, each by its own index. */
    static SharedKeys of(EntityManager em, String query, Demographics person) {
        Stream<Object[]> rows = em.createNamedQuery(query)
                .setParameter(1, person.name().kanaKey())
                .setParameter(2, person.name().nameKey())
                .setParameter(3, person.birthDate())
                .setParameter(4, emptyToNull(PhoneRule.digits(person.phone())))
                .setParameter(5, emptyToNull(NameFolding.searchKey(person.insuredNumber())))
                .getResultStream()
                .map(Object[].class::cast);
        var byKey = rows.collect(
                groupingBy(row -> (String) row[0], mapping(row -> ((Number) row[1]).longValue(), toList())));
        var ids = byKey.values().stream()
                .filter(sharing -> sharing.size() <= TOO_MANY)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var incomplete = byKey.values().stream().anyMatch(sharing -> sharing.size() > TOO_MANY);
        return new SharedKeys(ids, incomplete);
    }

    private static String emptyToNull(String key) {
        return key.isEmpty() ? null : key;
    }
}
