package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.MatchWeights;
import jp.lg.nayoro.polaris.identity.entity.MatchWeightsRow;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.WeightsState;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 重みの版. The network's own data proposes, a person sees what would change and accepts or not; nothing takes force by itself. With a
 * new version all registrations are matched again: links that no longer stand are suspended, and a person decides.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class WeightsService {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    ActiveWeights active;

    @Inject
    MatchQueue queue;

    /** Newest first, without the version released with Polaris. */
    @Audited("identity.weights")
    public List<MatchWeightsRow> versions() {
        return em.createNamedQuery(MatchWeights.ROWS, MatchWeightsRow.class).getResultList();
    }

    /** The proposal that awaits a decision, against what is in force. */
    @Audited("identity.weights")
    public Optional<WeightsComparison> proposal() {
        return em.createNamedQuery(MatchWeights.PROPOSED, MatchWeights.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found -> WeightsComparison.of(
                        found, active.get(), found.isProposedBy(caller.get().staff())));
    }

    /** Estimates weights on the network's own pairs. An earlier proposal that nobody decided on gives way. */
    @Audited("identity.estimate")
    public void propose() {
        var now = LocalDateTime.now(clock);
        var by = caller.get().staff();
        em.createNamedQuery(MatchWeights.PROPOSED, MatchWeights.class)
                .getResultList()
                .forEach(former -> former.reject(by, now));
        em.flush();
        var version = "network-" + STAMP.format(now);
        try {
            var estimation = new PatternGathering(em.unwrap(Connection.class), residents()).estimation(active.get());
            em.persist(new MatchWeights(version, estimation.propose(version), by, now));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        trail.current().telling(version);
    }

    /** What the version would change. */
    @Audited("identity.preview")
    public WeightsPreview preview(long id) {
        try {
            var weights = ActiveWeights.read(found(id).getSettings());
            return new WeightsTrial(em.unwrap(Connection.class), weights, residents()).preview();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Puts the version into force, if somebody else proposed it; all registrations are matched again. */
    @Audited("identity.adopt")
    public WeightsDecision accept(long id) {
        var accepted = found(id);
        if (accepted.getState() != WeightsState.PROPOSED) {
            return told(WeightsDecision.TOO_LATE);
        }
        if (accepted.isProposedBy(caller.get().staff())) {
            return told(WeightsDecision.SECOND_PERSON_NEEDED);
        }
        em.createNamedQuery(MatchWeights.IN_FORCE, MatchWeights.class)
                .getResultList()
                .forEach(MatchWeights::retire);
        em.flush(); // one version is in force, and the database insists
        accepted.accept(caller.get().staff(), LocalDateTime.now(clock));
        trail.current().telling(accepted.getVersion());
        queue.markAllRegistrations();
        return WeightsDecision.DONE;
    }

    /** Whoever proposed it may take it back so, too. */
    @Audited("identity.decline")
    public WeightsDecision reject(long id) {
        var rejected = found(id);
        if (rejected.getState() != WeightsState.PROPOSED) {
            return told(WeightsDecision.TOO_LATE);
        }
        rejected.reject(caller.get().staff(), LocalDateTime.now(clock));
        trail.current().telling(rejected.getVersion());
        return WeightsDecision.DONE;
    }

    private WeightsDecision told(WeightsDecision refusal) {
        trail.current().telling(refusal.name());
        return refusal;
    }

    private int residents() {
        return em.createNamedQuery(Resident.COUNT, Long.class).getSingleResult().intValue();
    }

    private MatchWeights found(long id) {
        return Optional.ofNullable(em.find(MatchWeights.class, id))
                .orElseThrow(() -> new NotFoundException("MatchWeights", id));
    }
}
