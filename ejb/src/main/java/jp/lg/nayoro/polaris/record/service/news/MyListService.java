package jp.lg.nayoro.polaris.record.service.news;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.FavouriteResident;
import jp.lg.nayoro.polaris.record.entity.VisitRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.toMap;

/** 担当の方の並べ方. Favourites and last visits of the caller; who is on the list at all, the gate decides elsewhere. */
@Stateless
@RolesAllowed(Role.STAFF)
public class MyListService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Audited("record.my_list")
    public MyList mine() {
        var staff = caller.get().staff().value();
        var favourites = em.createNamedQuery(FavouriteResident.OF_STAFF, Long.class)
                .setParameter("staff", staff)
                .getResultList();
        var visits = em.createNamedQuery(VisitRow.OF_STAFF, VisitRow.class)
                .setParameter("staff", staff)
                .getResultStream()
                .collect(toMap(VisitRow::resident, VisitRow::seenAt));
        trail.current().telling(favourites.size() + " favourites");
        return new MyList(Set.copyOf(favourites), visits);
    }

    /** お気に入りにする, or not any more. @throws NotFoundException when the caller may not know the person */
    @Audited("record.favourite")
    public void favourite(ResidentId resident, boolean wanted) {
        policy.requireCareTeam(resident);
        trail.current().telling(wanted ? "added" : "removed");
        var staff = caller.get().staff().value();
        if (wanted) {
            em.createNamedQuery(FavouriteResident.ADD)
                    .setParameter(1, staff)
                    .setParameter(2, resident.value())
                    .setParameter(3, LocalDateTime.now(clock))
                    .executeUpdate();
        } else {
            em.createNamedQuery(FavouriteResident.REMOVE)
                    .setParameter("staff", staff)
                    .setParameter("resident", resident.value())
                    .executeUpdate();
        }
    }
}
