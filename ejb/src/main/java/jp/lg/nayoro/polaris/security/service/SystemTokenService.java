package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SystemPurpose;
import jp.lg.nayoro.polaris.security.entity.SystemToken;
import jp.lg.nayoro.polaris.security.entity.SystemTokenCategory;
import jp.lg.nayoro.polaris.security.entity.SystemTokenRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** 接続システムの鍵の台帳. Issuing takes a fresh proof of who is there; what was revoked never opens again. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class SystemTokenService {

    private static final int LISTED = 500;
    private static final String ACT = "security.token";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp stepUp;

    @Inject
    Event<SecurityAct> acts;

    /** The newest first. */
    public List<SystemTokenRow> rows() {
        return em.createNamedQuery(SystemToken.ROWS, SystemTokenRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** The kinds of data of each of these tokens, by their names. */
    public Map<Long, Set<String>> categoriesOf(List<SystemTokenRow> tokens) {
        if (tokens.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(SystemToken.CATEGORIES, SystemTokenCategory.class)
                .setParameter("ids", tokens.stream().map(SystemTokenRow::id).toList())
                .getResultStream()
                .collect(groupingBy(SystemTokenCategory::token, mapping(SystemTokenCategory::category, toSet())));
    }

    /**
     * Returns the secret, which is shown once and kept nowhere.
     *
     * @throws StepUpRequiredException where the last proof of who is there is too old
     * @throws IllegalArgumentException for an end that is past or more than a year away
     */
    public IssuedToken issue(@NotNull FacilityId facility, @NotNull SystemPurpose what) {
        stepUp.require();
        var now = LocalDateTime.now(clock);
        if (what.expiresOn().isAfter(SystemPurpose.longestFrom(now.toLocalDate()))) {
            throw new IllegalArgumentException("Longer than a year: " + what.expiresOn());
        }
        var secret = SystemSecret.random();
        var who = caller.get();
        var token = new SystemToken(facility, what, SystemSecret.hash(secret), who.staff(), now);
        em.persist(token);
        em.flush();
        acts.fire(SecurityAct.ofCaller(ACT, "issued " + token.getId() + " facility=" + facility));
        return new IssuedToken(
                token.getId(),
                secret,
                em.find(Facility.class, facility.value()).getName(),
                what.systemName(),
                what.responsible(),
                what.expiresOn(),
                who.name(),
                now);
    }

    /** From the system's next request on it opens nothing. */
    public void revoke(long id, @NotBlank @Size(max = 500) String reason) {
        var token = em.find(SystemToken.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (token == null) {
            throw new NotFoundException("SystemToken", id);
        }
        token.revoke(caller.get().staff(), reason.strip(), LocalDateTime.now(clock));
        acts.fire(SecurityAct.ofCaller(ACT, "revoked " + id));
    }
}
