package jp.lg.nayoro.polaris.care.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.care.entity.CarePlanRow;
import jp.lg.nayoro.polaris.care.entity.PlannedOfficeRow;
import jp.lg.nayoro.polaris.consent.service.ProposedOffice;
import jp.lg.nayoro.polaris.consent.service.TeamProposals;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** ケアプランに載る事業所: the offices that the care plans of the last half year name (第2表, 第6表) are proposed for the team. */
@ApplicationScoped
public class PlannedOffices implements TeamProposals {

    private static final int MONTHS = 6;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<ProposedOffice> officesOf(ResidentId resident, LocalDate today) {
        return em.createNamedQuery(CarePlanRow.OFFICES_OF_RESIDENT, PlannedOfficeRow.class)
                .setParameter("resident", resident)
                .setParameter("since", today.minusMonths(MONTHS).atStartOfDay())
                .getResultStream()
                .map(row -> new ProposedOffice(
                        new FacilityId(row.facility()), row.name(), row.told().toLocalDate()))
                .toList();
    }
}
