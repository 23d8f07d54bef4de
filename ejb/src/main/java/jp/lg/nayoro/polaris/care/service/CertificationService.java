package jp.lg.nayoro.polaris.care.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.care.entity.Certification;
import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 要介護認定. */
@Stateless
@RolesAllowed(Role.STAFF)
public class CertificationService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    DisclosurePolicy policy;

    /** Empty when there is none today, and just so when the caller may not know of it. */
    @Audited("care.certification")
    public Optional<CertificationRow> current(ResidentId resident) {
        if (!(policy.decide(resident, DataCategory.CARE) instanceof Allowed)) {
            return Optional.empty();
        }
        return em.createNamedQuery(Certification.IN_FORCE, CertificationRow.class)
                .setParameter("resident", resident)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
