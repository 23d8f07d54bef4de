package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import jp.lg.nayoro.polaris.identity.entity.MatchReview;
import jp.lg.nayoro.polaris.identity.service.PairRefused;
import jp.lg.nayoro.polaris.identity.service.RegistrationLinked;
import jp.lg.nayoro.polaris.identity.service.RegistrationSuspended;
import jp.lg.nayoro.polaris.identity.service.RegistrationUnlinked;
import jp.lg.nayoro.polaris.identity.service.RegistrationsReceived;
import jp.lg.nayoro.polaris.identity.service.ResidentDescribed;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 名寄せの待ち行列. Whoever stores a registration or a resident tells, and in the same transaction they stand here: one statement,
 * so that an intake is not slowed by the matching that follows it.
 */
@ApplicationScoped
public class MatchQueue {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<MatchingDue> due;

    void onReceived(@Observes RegistrationsReceived event) {
        mark(
                SubjectKind.REGISTRATION,
                event.described().stream().map(RegistrationId::value).toList());
    }

    void onDescribed(@Observes ResidentDescribed event) {
        mark(SubjectKind.RESIDENT, Set.of(event.resident().value()));
    }

    /** What rested on the link that was untied is looked at again, and the registration may be somebody else's. */
    void onUnlinked(@Observes RegistrationUnlinked event) {
        mark(SubjectKind.REGISTRATION, Set.of(event.registration().value()));
        supportedOf(event.resident().value());
    }

    /** Two enrolments are one person, or are not after all. */
    void onMerged(@Observes ResidentsMerged event) {
        mark(SubjectKind.RESIDENT, Set.of(event.from().value(), event.into().value()));
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        mark(SubjectKind.RESIDENT, Set.of(event.from().value(), event.into().value()));
    }

    void onSuspended(@Observes RegistrationSuspended event) {
        supportedOf(event.resident().value());
    }

    /** Another resident may be the one. */
    void onRefused(@Observes PairRefused event) {
        mark(SubjectKind.REGISTRATION, Set.of(event.registration().value()));
    }

    /** A person linked it, on whatever page: nobody need be asked any more. */
    void onLinked(@Observes RegistrationLinked event) {
        if (event.by() != null) {
            em.createNamedQuery(MatchReview.SETTLE)
                    .setParameter("registration", event.registration().value())
                    .executeUpdate();
        }
    }

    /** 全件の再判定, in one statement; the queue is worked in chunks as ever. */
    public void markAllRegistrations() {
        em.createNativeQuery(
                        """
                INSERT INTO match_due (subject_kind, subject_id, due_since) SELECT 2, id, ?1 FROM registration
                ON DUPLICATE KEY UPDATE due_since = match_due.due_since""")
                .setParameter(1, LocalDateTime.now(clock))
                .executeUpdate();
        due.fire(new MatchingDue());
    }

    private void supportedOf(long resident) {
        List<?> supported = em.createNativeQuery(
                        "SELECT id FROM registration WHERE link_state = 'SUPPORTED' AND resident_id = ?1")
                .setParameter(1, resident)
                .getResultList();
        mark(
                SubjectKind.REGISTRATION,
                supported.stream().map(id -> ((Number) id).longValue()).toList());
    }

    private void mark(SubjectKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            ChunkMatching.markDue(em.unwrap(Connection.class), kind, ids, LocalDateTime.now(clock));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        due.fire(new MatchingDue());
    }
}
