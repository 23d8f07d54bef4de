package jp.lg.nayoro.polaris.consent.service.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeChange;
import jp.lg.nayoro.polaris.consent.entity.ScopeNotice;
import jp.lg.nayoro.polaris.consent.entity.ScopeNoticeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeTelling;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 範囲の変化のお知らせ. Whose circle of institutions changes is told, by a letter each or by one public notice, as the council decided; when, how
 * and by whom stays with each of them.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ScopeNoticeService {

    /** Of one print and one page; those that are left come next. */
    public static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** What was decided, the next to happen first, with how many are still to be told. */
    @Audited("consent.scopechange")
    public List<DecidedScopeRow> changes() {
        return em.createNamedQuery(ScopeChange.ROWS, DecidedScopeRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws NotFoundException when nothing was decided under that number, or nobody is concerned any more */
    @Audited("consent.scopechange")
    public DecidedScopeRow change(long change) {
        return em.createNamedQuery(ScopeChange.ROW, DecidedScopeRow.class)
                .setParameter("change", change)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ScopeChange", change));
    }

    /** The first of those still to be told. */
    @Audited("consent.scopechange")
    public List<ScopeNoticeRow> waiting(long change) {
        var rows = of(change).setMaxResults(MOST).getResultList();
        trail.current().telling("change %d: %d to be told".formatted(change, rows.size()));
        return rows;
    }

    /** お知らせの手紙: addresses of the next letters; from now on these persons count as told. */
    @Audited("consent.scope_letters")
    public List<ScopeNoticeRow> printLetters(long change) {
        var rows = of(change).setMaxResults(MOST).getResultList();
        trail.current().telling("change %d: %d letters".formatted(change, rows.size()));
        tell(rows, ScopeTelling.LETTER, LocalDate.now(clock), null);
        return rows;
    }

    /**
     * 公告: all who are still to be told are, on the day it was published.
     *
     * @return how many they are
     * @throws IllegalArgumentException when the day lies ahead: nobody has read it yet
     */
    @Audited("consent.scope_publish")
    public int publish(long change, @NotNull LocalDate on, @NotBlank @Size(max = 200) String where) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Published on a day that lies ahead: " + on);
        }
        var rows = of(change).getResultList();
        trail.current().telling("change %d: %d by public notice of %s".formatted(change, rows.size(), on));
        tell(rows, ScopeTelling.PUBLIC_NOTICE, on, where.strip());
        return rows.size();
    }

    private void tell(List<ScopeNoticeRow> rows, ScopeTelling how, LocalDate on, String where) {
        if (rows.isEmpty()) {
            return;
        }
        em.createNamedQuery(ScopeNotice.TELL_ALL)
                .setParameter("on", on)
                .setParameter("how", how)
                .setParameter("where", where)
                .setParameter("by", caller.get().staff())
                .setParameter("at", LocalDateTime.now(clock))
                .setParameter("notices", rows.stream().map(ScopeNoticeRow::id).toList())
                .executeUpdate();
    }

    private TypedQuery<ScopeNoticeRow> of(long change) {
        return em.createNamedQuery(ScopeNotice.WAITING, ScopeNoticeRow.class).setParameter("change", change);
    }
}
