package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.shared.service.JobLeases;

/**
 * 担当の終了. Who left their institution, or whose institution closed, sees nothing from that moment on, as the caller is read at each
 * request; every night their memberships end as well, so that the team shows who is really there.
 */
@Singleton
@PermitAll
public class CareTeamEnding {

    private static final String LEASE = "care-team-ending";
    private static final Duration TURN = Duration.ofMinutes(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    JobLeases leases;

    @Schedule(hour = "1", minute = "10", persistent = false)
    void everyNight() {
        if (leases.take(LEASE, TURN)) {
            endThoseGone();
            takeBackClaims();
        }
    }

    /** @return how many memberships ended */
    int endThoseGone() {
        return em.createNamedQuery(CareTeamMember.END_OF_THOSE_GONE)
                .setParameter("yesterday", LocalDate.now(clock).minusDays(1))
                .setParameter("now", LocalDateTime.now(clock))
                .executeUpdate();
    }

    /** 担当申請 of an institution that closed wait for nobody any more. @return how many were taken back */
    int takeBackClaims() {
        return em.createNamedQuery(CareTeamClaim.TAKE_BACK_OF_THOSE_GONE)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", LocalDateTime.now(clock))
                .executeUpdate();
    }
}
