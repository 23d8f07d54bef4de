package jp.lg.nayoro.polaris.record.service;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.toSet;

/** 情報提供元. The linked registrations of a person at institutions inside the consent: what is read of a record is read of these. */
@Dependent
public class SharedSources {

    @PersistenceContext
    EntityManager em;

    public List<SourceInstitution> of(ResidentId resident, ConsentScope scope) {
        return em.createNamedQuery(SourceInstitution.OF_RESIDENT, SourceInstitution.class)
                .setParameter("resident", resident)
                .getResultStream()
                .filter(source -> scope.covers(source.facility()))
                .toList();
    }

    /** A query over entries, with what it shows of the sensitive ones already said: each holds {@link ClinicalEntry#OPEN}. */
    public <T> TypedQuery<T> entries(String namedQuery, Class<T> row, ConsentScope scope) {
        return em.createNamedQuery(namedQuery, row).setParameter("open", scope.categories());
    }

    public Set<RegistrationId> registrationsOf(ResidentId resident, ConsentScope scope) {
        return of(resident, scope).stream().map(SourceInstitution::registration).collect(toSet());
    }
}
