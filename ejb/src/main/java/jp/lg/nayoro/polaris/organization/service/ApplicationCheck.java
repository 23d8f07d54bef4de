package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.ApplicationSheet;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplication;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 書類の点検: what keeps a paper from being taken, asked when it is written and once more when it is approved. */
@Dependent
class ApplicationCheck {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param id null for a new paper
     * @param complete whether it shall go to the secretariat; a draft may be unfinished, but its number is right
     */
    Optional<ApplicationProblem> problemOf(Long id, ApplicationSheet sheet, boolean complete) {
        var problem =
                sheet.paper() == FacilityPaper.ADMISSION ? ofAdmission(sheet, complete) : ofNotice(sheet, complete);
        return problem.isPresent() || !complete ? problem : ofOthersWaiting(id, sheet);
    }

    private Optional<ApplicationProblem> ofAdmission(ApplicationSheet sheet, boolean complete) {
        var problem = FacilityNumber.problemOf(sheet.kind(), sheet.number(), sheet.serviceCode());
        if (problem.isPresent()) {
            return problem;
        }
        var taken = em.createNamedQuery(Facility.BY_NUMBER, Facility.class)
                .setParameter("number", sheet.number())
                .getResultStream()
                .anyMatch(each -> each.getServiceCode().equals(sheet.serviceCode()));
        if (taken) {
            return Optional.of(ApplicationProblem.TAKEN);
        }
        return complete && sheet.manager() == null ? Optional.of(ApplicationProblem.MANAGER_MISSING) : Optional.empty();
    }

    private Optional<ApplicationProblem> ofNotice(ApplicationSheet sheet, boolean complete) {
        var facility = Optional.ofNullable(em.find(Facility.class, sheet.facility()))
                .orElseThrow(() -> new NotFoundException("Facility", sheet.facility()));
        var closed = facility.getClosedFrom();
        if (closed != null && !closed.isAfter(LocalDate.now(clock))) {
            return Optional.of(ApplicationProblem.ALREADY_CLOSED);
        }
        if (sheet.paper() == FacilityPaper.CLOSURE) {
            return facility.mayCloseFrom(sheet.effectiveOn())
                    ? Optional.empty()
                    : Optional.of(ApplicationProblem.ENDS_BEFORE_IT_BEGAN);
        }
        return complete
                        && ProfileChanges.between(facility.profile(), sheet.profile())
                                .isEmpty()
                ? Optional.of(ApplicationProblem.NOTHING_CHANGED)
                : Optional.empty();
    }

    private Optional<ApplicationProblem> ofOthersWaiting(Long id, ApplicationSheet sheet) {
        return em.createNamedQuery(FacilityApplication.ROWS_IN_STATES, FacilityApplicationRow.class)
                        .setParameter("states", List.copyOf(EnumSet.of(FacilityApplicationState.SUBMITTED)))
                        .getResultStream()
                        .filter(row -> !row.id().equals(id) && row.paper() == sheet.paper())
                        .anyMatch(row -> isAboutTheSame(row, sheet))
                ? Optional.of(ApplicationProblem.ALREADY_WAITING)
                : Optional.empty();
    }

    private static boolean isAboutTheSame(FacilityApplicationRow row, ApplicationSheet sheet) {
        return sheet.facility() == null
                ? row.number().equals(sheet.number()) && row.serviceCode().equals(sheet.serviceCode())
                : row.facility().value() == sheet.facility();
    }
}
