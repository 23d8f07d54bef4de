package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.BreakGlassPolicy;
import jp.lg.nayoro.polaris.consent.entity.GlassRow;
import jp.lg.nayoro.polaris.consent.entity.GlassRule;
import jp.lg.nayoro.polaris.consent.entity.GlassRuleRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/**
 * 緊急閲覧の届け. The secretariat is told of each opening, tells the person, and keeps the rule: for how long, and whether a
 * disaster is declared. Judging an opening is the privacy officer's.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class GlassDeskService {

    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    GlassRules rules;

    /** The newest first; the person by number, which leads to their card. */
    @Audited("consent.openings")
    public List<GlassRow> openings() {
        var rows = em.createNamedQuery(GlassRow.NEWEST, GlassRow.class)
                .setMaxResults(LISTED)
                .getResultList();
        trail.current().telling(rows.size() + " openings");
        return rows;
    }

    /** What holds now. */
    @Audited("consent.glass_rule")
    public GlassRule rule() {
        return rules.now();
    }

    /** What was set so far, the newest first; empty while the rule of the release holds. */
    @Audited("consent.glass_rule")
    public List<GlassRuleRow> history() {
        return em.createNamedQuery(BreakGlassPolicy.ROWS, GlassRuleRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    @Audited("consent.set_glass_rule")
    public void set(@NotNull GlassRule rule, @NotBlank @Size(max = 500) String reason) {
        trail.current().telling(rule.minutes() + " minutes, disaster until " + rule.disasterUntil());
        em.persist(new BreakGlassPolicy(rule, reason.strip(), caller.get().staff(), LocalDateTime.now(clock)));
    }
}
