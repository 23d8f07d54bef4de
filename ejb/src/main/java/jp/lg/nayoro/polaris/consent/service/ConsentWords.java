package jp.lg.nayoro.polaris.consent.service;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ApplicationForm;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Puts a consent and a paper that is to take its place into the same words, to be compared. */
@Dependent
public class ConsentWords {

    private static final String FACILITIES =
            "SELECT f.name FROM Facility f WHERE f.id IN :ids ORDER BY f.nameKana, f.id";

    private static final String STAFF = "SELECT CONCAT(s.name, '（', f.name, '）') FROM Staff s"
            + " JOIN Facility f ON f.id = s.facility WHERE s.id IN :ids ORDER BY s.nameKana, s.id";

    @PersistenceContext
    EntityManager em;

    ConsentTerms of(Consent consent) {
        return new ConsentTerms(
                consent.scope(),
                named(consent.scope()),
                consent.getValidFrom(),
                consent.getValidUntil(),
                consent.signature());
    }

    ConsentTerms of(ApplicationForm paper) {
        return new ConsentTerms(
                paper.scope(), named(paper.scope()), paper.getValidFrom(), paper.getValidUntil(), paper.signature());
    }

    private List<String> named(ConsentScope scope) {
        return scope.method() == ConsentMethod.PER_PERSON
                ? names(STAFF, scope.staff().stream().map(StaffId::value).toList())
                : names(
                        FACILITIES,
                        scope.facilities().stream().map(FacilityId::value).toList());
    }

    private List<String> names(String query, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(query, String.class).setParameter("ids", ids).getResultList();
    }
}
