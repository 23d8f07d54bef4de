package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityDetail;
import jp.lg.nayoro.polaris.organization.entity.FacilityState;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.entity.ProfileField;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 利用施設台帳. All institutions for the secretariat, the own one for its manager. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class FacilityRegisterService {

    /** Lines a page. */
    public static final int PAGE = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    @Inject
    OrganizationHistory history;

    @RolesAllowed(Role.SECRETARIAT)
    public FacilityPage search(FacilityFilter filter) {
        var rows = FacilityQuery.of(filter, LocalDate.now(clock))
                .on(em)
                .setFirstResult((filter.page() - 1) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return new FacilityPage(rows.subList(0, Math.min(PAGE, rows.size())), rows.size() > PAGE);
    }

    public FacilityDetail detail(FacilityId id) {
        requireOwn(id);
        return em.createNamedQuery(Facility.DETAIL, FacilityDetail.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Facility", id));
    }

    /** All services under one number, this one included. */
    @RolesAllowed(Role.SECRETARIAT)
    public List<FacilityDetail> servicesOf(String number) {
        return em.createNamedQuery(Facility.SERVICES_OF_NUMBER, FacilityDetail.class)
                .setParameter("number", number)
                .getResultList();
    }

    public List<OrganizationActRow> historyOf(FacilityId id) {
        requireOwn(id);
        return history.of(id);
    }

    /** 停止. Its staff see nothing from their next request on. */
    @RolesAllowed(Role.SECRETARIAT)
    public FacilityResult suspend(FacilityId id, long version, @NotBlank @Size(max = 500) String reason) {
        return turn(id, version, FacilityState.ACTIVE, OrganizationActKind.SUSPEND, reason);
    }

    /** 再開. */
    @RolesAllowed(Role.SECRETARIAT)
    public FacilityResult resume(FacilityId id, long version, @NotBlank @Size(max = 500) String reason) {
        return turn(id, version, FacilityState.SUSPENDED, OrganizationActKind.RESUME, reason);
    }

    private FacilityResult turn(
            FacilityId id, long version, FacilityState from, OrganizationActKind kind, String reason) {
        var facility = Optional.ofNullable(em.find(Facility.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("Facility", id));
        if (facility.getVersion() != version || facility.getState() != from) {
            return FacilityResult.CHANGED_MEANWHILE;
        }
        if (kind == OrganizationActKind.SUSPEND && isOfTheActing(id)) {
            history.refused(kind, facility, FacilityResult.OWN);
            return FacilityResult.OWN;
        }
        if (kind == OrganizationActKind.SUSPEND) {
            facility.suspend();
        } else {
            facility.resume();
        }
        history.keep(history.begin(kind)
                .at(id)
                .because(reason.strip())
                .changing(ProfileField.STATE, from.name(), facility.getState().name()));
        return FacilityResult.DONE;
    }

    /** The city would lock itself out. */
    private boolean isOfTheActing(FacilityId id) {
        return acting.staff()
                .map(staff -> em.find(Staff.class, staff.value()))
                .filter(staff -> staff.getFacility().equals(id))
                .isPresent();
    }

    private void requireOwn(FacilityId facility) {
        if (!acting.looksAfter(facility)) {
            throw new NotFoundException("Facility", facility);
        }
    }
}
