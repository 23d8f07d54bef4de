package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.AlertState;
import jp.lg.nayoro.polaris.consent.entity.BreakGlass;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FindingKind;
import jp.lg.nayoro.polaris.consent.entity.FindingRow;
import jp.lg.nayoro.polaris.consent.entity.GlassRow;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlert;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlertRow;
import jp.lg.nayoro.polaris.consent.entity.PrivacyFinding;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 個人情報保護責任者の確認. The worklist of acts that somebody has to look at, each closed with a finding. Whose record it was stands
 * there by number only, as in the ledger: who judges an access need not learn whom it concerned.
 */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class PrivacyDeskService {

    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** @param kind null for all */
    @Audited("consent.alerts")
    public AlertPage alerts(@NotNull AlertState state, AlertKind kind, int page) {
        var rows = em.createNamedQuery(PrivacyAlertRow.PAGE, PrivacyAlertRow.class)
                .setParameter("state", state)
                .setParameter("kinds", kind == null ? EnumSet.allOf(AlertKind.class) : EnumSet.of(kind))
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        var shown = List.copyOf(rows.subList(0, Math.min(PAGE, rows.size())));
        trail.current().telling("%s %s page %d found=%d".formatted(state, kind, page + 1, shown.size()));
        return new AlertPage(shown, rows.size() > PAGE);
    }

    /** @throws NotFoundException when there is no such alert */
    @Audited("consent.alert")
    public AlertDetail alert(long id) {
        var row = row(id);
        trail.current().about(row.resident()).telling("alert=" + id);
        return new AlertDetail(
                row,
                row.glass() == null ? null : glass(row.glass()),
                row.glass() == null ? List.of() : opened(row.glass()),
                em.createNamedQuery(FindingRow.OF_ALERT, FindingRow.class)
                        .setParameter("alert", id)
                        .getResultList(),
                row.staff().equals(caller.get().staff()));
    }

    /** Closes an alert, or opens it again. @throws NotFoundException when there is no such alert */
    @Audited("consent.alert_finding")
    public FindingResult find(
            long id, @NotNull FindingKind kind, @NotBlank @Size(max = PrivacyFinding.LONGEST) String words) {
        var alert = Optional.ofNullable(em.find(PrivacyAlert.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("PrivacyAlert", id));
        var by = caller.get().staff();
        trail.current().about(alert.getResident()).telling("alert=" + id + " " + kind);
        if (alert.getStaff().equals(by)) {
            return FindingResult.OWN_ACT;
        }
        if (kind.closes() == (alert.getState() == AlertState.CLOSED)) {
            return FindingResult.STANDS_ALREADY;
        }
        em.persist(alert.find(kind, words.strip(), by, LocalDateTime.now(clock)));
        return FindingResult.KEPT;
    }

    private PrivacyAlertRow row(long id) {
        return em.createNamedQuery(PrivacyAlertRow.OF_ID, PrivacyAlertRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("PrivacyAlert", id));
    }

    private GlassRow glass(long id) {
        return em.createNamedQuery(GlassRow.OF_ID, GlassRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private List<DataCategory> opened(long glass) {
        return em.createNamedQuery(BreakGlass.CATEGORIES, DataCategory.class)
                .setParameter("id", glass)
                .getResultStream()
                .sorted()
                .toList();
    }
}
