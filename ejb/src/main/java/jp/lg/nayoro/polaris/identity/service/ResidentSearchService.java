package jp.lg.nayoro.polaris.identity.service;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationRow;
import jp.lg.nayoro.polaris.identity.entity.ResidentRow;
import jp.lg.nayoro.polaris.security.entity.Role;

/**
 * 加入者を探す, for the secretariat alone: care staff see the residents of their own teams and search nobody. Names are found by
 * their beginning, so that every search walks an index, two statements whatever the size of the town.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ResidentSearchService {

    private static final int PAGE = 50;

    private static final Map<SearchKind, String> RESIDENTS = Map.of(
            SearchKind.KANA, ResidentRow.BY_KANA,
            SearchKind.NAME, ResidentRow.BY_NAME,
            SearchKind.BIRTH_DATE, ResidentRow.BY_BIRTH,
            SearchKind.INSURED_NUMBER, ResidentRow.BY_INSURED);

    private static final Map<SearchKind, String> AWAITING = Map.of(
            SearchKind.KANA, RegistrationRow.BY_KANA,
            SearchKind.NAME, RegistrationRow.BY_NAME,
            SearchKind.BIRTH_DATE, RegistrationRow.BY_BIRTH,
            SearchKind.INSURED_NUMBER, RegistrationRow.BY_INSURED);

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    /** Ordered by kana; what cannot be searched for finds nothing, and the terms say why. */
    @Audited("identity.search")
    public SearchResult search(String typed) {
        var terms = SearchTerms.of(typed);
        if (!terms.searchable()) {
            trail.current().telling(terms.kind().name());
            return SearchResult.none(terms);
        }
        var residents = found(RESIDENTS.get(terms.kind()), terms, ResidentRow.class);
        var awaiting = found(AWAITING.get(terms.kind()), terms, RegistrationRow.class);
        trail.current()
                .telling("%s %s %s found=%d+%d"
                        .formatted(
                                terms.kind(),
                                terms.key(),
                                terms.birthDate() == null ? "" : terms.birthDate(),
                                residents.size(),
                                awaiting.size()));
        return new SearchResult(
                terms, page(residents), residents.size() > PAGE, page(awaiting), awaiting.size() > PAGE);
    }

    @Audited("identity.awaiting")
    public AwaitingList awaiting() {
        var count = em.createNamedQuery(Registration.COUNT_AWAITING, Long.class).getSingleResult();
        var rows = em.createNamedQuery(RegistrationRow.AWAITING, RegistrationRow.class)
                .setMaxResults(PAGE)
                .getResultList();
        return new AwaitingList(count, rows);
    }

    private <T> List<T> found(String query, SearchTerms terms, Class<T> row) {
        TypedQuery<T> search = em.createNamedQuery(query, row).setMaxResults(PAGE + 1);
        if (terms.kind() == SearchKind.INSURED_NUMBER) {
            return search.setParameter("insuredNumber", terms.key()).getResultList();
        }
        search.setParameter("birthDate", terms.birthDate());
        if (terms.kind() != SearchKind.BIRTH_DATE) {
            search.setParameter("prefix", terms.prefix());
        }
        return search.getResultList();
    }

    private static <T> List<T> page(List<T> rows) {
        return List.copyOf(rows.subList(0, Math.min(PAGE, rows.size())));
    }
}
