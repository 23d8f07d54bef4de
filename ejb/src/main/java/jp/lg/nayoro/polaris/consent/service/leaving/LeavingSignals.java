package jp.lg.nayoro.polaris.consent.service.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.entity.LeavingSignal;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 死亡・転出の知らせ. Where features that read files leave what they learnt; the worklist of the secretariat shows it. */
@ApplicationScoped
public class LeavingSignals {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The same told again is one signal, settled or not. */
    public void told(RegistrationId registration, FacilityId facility, LeavingKind kind, LocalDate on) {
        var known = em.createNamedQuery(LeavingSignal.OF_REGISTRATION, Long.class)
                .setParameter("registration", registration)
                .setParameter("kind", kind)
                .setParameter("on", on)
                .getSingleResult();
        if (known == 0) {
            em.persist(new LeavingSignal(registration, facility, kind, on, LocalDateTime.now(clock)));
        }
    }
}
