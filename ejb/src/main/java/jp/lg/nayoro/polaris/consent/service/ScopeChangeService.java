package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ScopeChangeRow;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 参加・脱退の影響. Tells whose scope changes when an institution joins or leaves, before it happens: 厚生労働省 asks networks with 一括同意 to
 * let the persons know. Once it is decided, {@code ScopeNoticeService} sees to that.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ScopeChangeService {

    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    /** The first page: how many there are, and who comes first by kana. */
    @Audited("consent.scopechange")
    public ScopeChangePreview preview(FacilityId facility, @NotNull ScopeMove move) {
        return preview(facility, move, 0);
    }

    /** @throws NotFoundException when there is no such institution */
    @Audited("consent.scopechange")
    public ScopeChangePreview preview(FacilityId facility, @NotNull ScopeMove move, int page) {
        var name = Optional.ofNullable(em.find(Facility.class, facility.value()))
                .map(Facility::getName)
                .orElseThrow(() -> new NotFoundException("Facility", facility));
        var rows = query(ScopeChangeRow.ROWS, ScopeChangeRow.class, facility, move)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        var total = query(ScopeChangeRow.COUNT, Long.class, facility, move).getSingleResult();
        trail.current().telling("facility %s %s page %d of %d".formatted(facility, move, page + 1, total));
        return new ScopeChangePreview(name, move, rows, page, total);
    }

    private <T> TypedQuery<T> query(String name, Class<T> type, FacilityId facility, ScopeMove move) {
        return em.createNamedQuery(name, type)
                .setParameter("facility", facility)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("leaves", move == ScopeMove.LEAVES ? 1 : 0);
    }
}
