package jp.lg.nayoro.polaris.consent.service;

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
import jp.lg.nayoro.polaris.consent.entity.CounterPolicy;
import jp.lg.nayoro.polaris.consent.entity.CounterPolicyRow;
import jp.lg.nayoro.polaris.consent.entity.CounterRule;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** 窓口の決まり. What the council decided the secretariat sets; every state of the rule stays, with its reason. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class CounterPolicyService {

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
    CounterRules rules;

    /** What holds now. */
    @Audited("consent.counter_rules")
    public CounterRule rule() {
        return rules.current();
    }

    /** What was set so far, the newest first; empty while the rule of the release holds. */
    @Audited("consent.counter_rules")
    public List<CounterPolicyRow> history() {
        return em.createNamedQuery(CounterPolicy.ROWS, CounterPolicyRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    @Audited("consent.counter_ruling")
    public void set(@NotNull CounterRule rule, @NotBlank @Size(max = 500) String reason) {
        trail.current().telling(rule.copies() + " claims=" + rule.claimsBy());
        em.persist(new CounterPolicy(rule, reason.strip(), caller.get().staff(), LocalDateTime.now(clock)));
    }
}
