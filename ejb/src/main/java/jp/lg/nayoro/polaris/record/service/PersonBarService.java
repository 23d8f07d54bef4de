package jp.lg.nayoro.polaris.record.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.Certification;
import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 患者バー. Who it is, how much care they need and what they do not bear, as far as the consent goes. */
@Stateless
@RolesAllowed(Role.STAFF)
public class PersonBarService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    DisclosurePolicy policy;

    @Inject
    SharedSources shared;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.person")
    public PersonBar of(ResidentId resident) {
        var allowed = policy.requireCareTeam(resident);
        var scope = allowed.scope();
        var person = em.find(Resident.class, resident.value());
        return new PersonBar(
                resident,
                person.getName(),
                person.getNameKana(),
                person.getBirthDate(),
                Period.between(person.getBirthDate(), LocalDate.now(clock)).getYears(),
                person.getSex(),
                scope.covers(DataCategory.CARE) ? careLevelOf(resident) : null,
                scope.covers(DataCategory.DIAGNOSIS) ? allergiesOf(resident, scope) : List.of(),
                Arrays.stream(DataCategory.values())
                        .filter(category -> !scope.covers(category))
                        .toList(),
                allowed.until());
    }

    private CareLevel careLevelOf(ResidentId resident) {
        return em.createNamedQuery(Certification.IN_FORCE, CertificationRow.class)
                .setParameter("resident", resident)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CertificationRow::careLevel)
                .orElse(null);
    }

    private List<AllergyRow> allergiesOf(ResidentId resident, ConsentScope scope) {
        var registrations = shared.registrationsOf(resident, scope);
        if (registrations.isEmpty()) {
            return List.of();
        }
        return shared.entries(AllergyRow.CURRENT, AllergyRow.class, scope)
                .setParameter("registrations", registrations)
                .getResultList();
    }
}
