package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecurityPolicy;
import jp.lg.nayoro.polaris.security.entity.SecurityPolicyRow;
import jp.lg.nayoro.polaris.security.entity.SecurityRules;

/** ログインの決まりの変更. Every state stays, with its reason. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class SecurityPolicyService {

    private static final int LISTED = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityPolicies policies;

    @Inject
    StepUp stepUp;

    @Inject
    Event<SecurityAct> acts;

    /** What holds now. */
    public SecurityRules rules() {
        return policies.rules();
    }

    /** What was set so far, the newest first; empty while the rule of the release holds. */
    public List<SecurityPolicyRow> history() {
        return em.createNamedQuery(SecurityPolicy.ROWS, SecurityPolicyRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    public void set(@NotNull SecurityRules rules, @NotBlank @Size(max = 500) String reason) {
        stepUp.require();
        em.persist(new SecurityPolicy(rules, reason.strip(), caller.get().staff(), LocalDateTime.now(clock)));
        acts.fire(SecurityAct.ofCaller("security.policy", rules.toString()));
    }
}
