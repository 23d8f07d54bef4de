package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.consent.entity.LedgerLine;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlert;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;
import jp.lg.nayoro.polaris.consent.entity.WatchMark;

/**
 * 監査台帳の見張り. Looks through the ledger from where it stopped, a stretch a transaction, and keeps what each rule found. The mark
 * moves with what was found or not at all, so that a stretch looked through twice adds nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LedgerWatch {

    static final String MARK = "ledger";
    private static final int STRETCH = 2000;

    /** A line may become visible after one of a higher number; by then it has. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<WatchRule> rules;

    /** @return whether there is more to look through */
    public boolean step() {
        var now = LocalDateTime.now(clock);
        var mark = mark(now);
        var stretch = em.createQuery(LedgerLine.AFTER, LedgerLine.class)
                .setParameter("mark", mark.getLastEvent())
                .setMaxResults(STRETCH)
                .getResultStream()
                .takeWhile(line -> line.occurredAt().isBefore(now.minus(SETTLED)))
                .toList();
        if (stretch.isEmpty()) {
            return false;
        }
        for (var rule : rules) {
            rule.in(stretch).forEach(suspicion -> keep(suspicion, now));
        }
        mark.moveTo(stretch.get(stretch.size() - 1).id(), now);
        return stretch.size() == STRETCH;
    }

    private void keep(Suspicion suspicion, LocalDateTime now) {
        var found = em.createNamedQuery(PrivacyAlert.FOUND, Long.class)
                .setParameter("kind", suspicion.kind())
                .setParameter("staff", suspicion.staff())
                .setParameter("key", suspicion.key())
                .getSingleResult();
        if (found == 0) {
            em.persist(new PrivacyAlert(suspicion, now));
        }
    }

    private WatchMark mark(LocalDateTime now) {
        var mark = em.find(WatchMark.class, MARK, LockModeType.PESSIMISTIC_WRITE);
        if (mark != null) {
            return mark;
        }
        var first = new WatchMark(MARK, now);
        em.persist(first);
        return first;
    }
}
