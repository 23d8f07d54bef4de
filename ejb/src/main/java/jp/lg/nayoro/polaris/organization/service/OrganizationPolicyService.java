package jp.lg.nayoro.polaris.organization.service;

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

import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationPolicy;
import jp.lg.nayoro.polaris.organization.entity.OrganizationPolicyRow;
import jp.lg.nayoro.polaris.organization.entity.OrganizationRule;
import jp.lg.nayoro.polaris.security.entity.Role;

/** 施設と職員の決まり. The municipality decides; every state of the rule stays, with its reason. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class OrganizationPolicyService {

    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    @Inject
    OrganizationHistory history;

    /** What holds now. Managers meet it too: it says whether whom they register must wait. */
    @RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
    public OrganizationRule rule() {
        return em.createNamedQuery(OrganizationPolicy.NEWEST_FIRST, OrganizationPolicy.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OrganizationPolicy::rule)
                .orElse(OrganizationRule.OF_THE_RELEASE);
    }

    /** What was set so far, the newest first; empty while the rule of the release holds. */
    public List<OrganizationPolicyRow> states() {
        return em.createNamedQuery(OrganizationPolicy.ROWS, OrganizationPolicyRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    public void set(@NotNull OrganizationRule rule, @NotBlank @Size(max = 500) String reason) {
        em.persist(
                new OrganizationPolicy(rule, reason.strip(), acting.staff().orElseThrow(), LocalDateTime.now(clock)));
        history.keep(history.begin(OrganizationActKind.DECIDE).because(reason.strip()));
    }
}
