package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.security.entity.Workplace;

/** 最終利用日時, which the quarterly review looks at: of the login, and of the workplace it was used for. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LastUse {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    public void onSignIn(@Observes SignInSucceeded event) {
        var now = LocalDateTime.now(clock);
        caller.find()
                .flatMap(who -> em.createNamedQuery(Workplace.OF_STAFF, Workplace.class)
                        .setParameter("staff", who.staff())
                        .getResultStream()
                        .findFirst())
                .ifPresent(workplace -> {
                    workplace.usedAt(now);
                    workplace.getAccount().signedIn(now);
                });
    }
}
