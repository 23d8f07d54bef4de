package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.security.entity.Role;

/** 利用施設. The institutions of the network, for choices. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.IT_OPERATOR, Role.STAFF})
public class FacilityService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that take part now, in the order of their kana. */
    public List<FacilityRow> activeFacilities() {
        return em.createNamedQuery(Facility.ACTIVE_ROWS, FacilityRow.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
