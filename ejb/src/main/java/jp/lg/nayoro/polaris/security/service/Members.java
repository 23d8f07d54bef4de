package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.service.ActingStaff;
import jp.lg.nayoro.polaris.security.entity.MemberRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.RoleRow;
import jp.lg.nayoro.polaris.security.entity.Workplace;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** 職員とログイン: staff, their workplaces and roles, read together; and whom the caller may act upon. */
@Dependent
class Members {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    /** Two statements, however many there are. */
    List<Member> of(FacilityId facility) {
        requireOwn(facility);
        return withRoles(em.createNamedQuery(Workplace.MEMBERS_OF, MemberRow.class)
                .setParameter("facility", facility.value())
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    List<Member> awaiting(int most) {
        return withRoles(em.createNamedQuery(Workplace.MEMBERS_AWAITING, MemberRow.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(most)
                .getResultList());
    }

    Member of(StaffId staff) {
        var found = withRoles(em.createNamedQuery(Workplace.MEMBER, MemberRow.class)
                .setParameter("staff", staff.value())
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
        return found.stream()
                .filter(member -> acting.looksAfter(new FacilityId(member.row().facility())))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Staff", staff));
    }

    /** For a change, so that two people do not change the same one at once. */
    Staff locked(StaffId id) {
        var staff = em.find(Staff.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (staff == null || !acting.looksAfter(staff.getFacility())) {
            throw new NotFoundException("Staff", id);
        }
        return staff;
    }

    void requireOwn(FacilityId facility) {
        if (!acting.looksAfter(facility)) {
            throw new NotFoundException("Facility", facility);
        }
    }

    /** Whether nobody else answers for the institution. The last one goes only after another was named. */
    boolean isLastManager(Staff staff) {
        var managers = em.createNamedQuery(Workplace.WITH_ROLE_AT, StaffId.class)
                .setParameter("facility", staff.getFacility())
                .setParameter("role", Role.FACILITY_MANAGER)
                .getResultList();
        return managers.equals(List.of(staff.id()));
    }

    private List<Member> withRoles(List<MemberRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> roles = em.createNamedQuery(Workplace.ROLES_OF, RoleRow.class)
                .setParameter(
                        "staff",
                        rows.stream().map(row -> new StaffId(row.staff())).toList())
                .getResultStream()
                .collect(groupingBy(row -> row.staff().value(), mapping(RoleRow::role, toList())));
        return rows.stream()
                .map(row -> new Member(
                        row,
                        roles.getOrDefault(row.staff(), List.of()).stream()
                                .sorted()
                                .toList()))
                .toList();
    }
}
