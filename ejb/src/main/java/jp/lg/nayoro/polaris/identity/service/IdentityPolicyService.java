package jp.lg.nayoro.polaris.identity.service;

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
import jp.lg.nayoro.polaris.identity.entity.IdentityPolicy;
import jp.lg.nayoro.polaris.identity.entity.PolicyRow;
import jp.lg.nayoro.polaris.identity.entity.TwoPersonRule;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** 名寄せの決まり. The municipality decides which pairs need two people; every state of the rule stays, with its reason. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class IdentityPolicyService {

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
    SecondOpinions opinions;

    /** What holds now. */
    @Audited("identity.policy")
    public TwoPersonRule rule() {
        return opinions.rule();
    }

    /** What was set so far, the newest first; empty while the rule of the release holds. */
    @Audited("identity.policy")
    public List<PolicyRow> history() {
        return em.createNamedQuery(IdentityPolicy.ROWS, PolicyRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    @Audited("identity.decide")
    public void set(@NotNull TwoPersonRule rule, @NotBlank @Size(max = 500) String reason) {
        trail.current().telling(rule.aloneFrom() + " obstacles=" + rule.obstacles());
        em.persist(new IdentityPolicy(rule, reason.strip(), caller.get().staff(), LocalDateTime.now(clock)));
    }
}
