package jp.lg.nayoro.polaris.identity.service.online;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.MatchReview;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.entity.ReviewCount;
import jp.lg.nayoro.polaris.identity.entity.ReviewKind;
import jp.lg.nayoro.polaris.identity.entity.ReviewRow;
import jp.lg.nayoro.polaris.identity.entity.ReviewState;
import jp.lg.nayoro.polaris.identity.service.LinkingResult;
import jp.lg.nayoro.polaris.identity.service.LinkingService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * 名寄せの確認. The pairs that the matching does not decide, one at a time. What a person says here is a decision as on any other page
 * ({@link LinkingService}), with its history; the next pair is whatever then waits longest.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ReviewService {

    private static final Duration ASIDE = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    LinkingService linking;

    /**
     * @param facility null for all
     * @param kind null for all
     */
    @Audited("identity.review")
    public ReviewDesk desk(FacilityId facility, ReviewKind kind) {
        var now = LocalDateTime.now(clock);
        var counts = em.createNamedQuery(ReviewCount.BY_FACILITY, ReviewCount.class)
                .setParameter("now", now)
                .getResultList();
        long aside = em.createNamedQuery(MatchReview.COUNT_ASIDE, Long.class)
                .setParameter("now", now)
                .getSingleResult();
        var next = em.createNamedQuery(ReviewRow.WAITING, ReviewRow.class)
                .setParameter("now", now)
                .setParameter("facility", facility)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList();
        return new ReviewDesk(counts, aside, next.isEmpty() ? null : shown(next.get(0)));
    }

    /** 同じ人: links what the clerk saw, or lets a suspended link hold again, or leaves a person's link as it is. */
    @Audited("identity.same")
    public LinkingResult same(ReviewCase seen, @NotBlank @Size(max = 500) String reason) {
        return settled(
                seen,
                switch (seen.task().kind()) {
                    case NEW ->
                        linking.linkAsSeen(
                                seen.registration().registration(),
                                seen.resident().resident(),
                                seen.registration().version(),
                                reason);
                    case SUSPENDED -> linking.resume(seen.registration().registration(), reason);
                    case CONTRADICTED -> linking.affirm(seen.registration().registration(), reason);
                });
    }

    /** 別人: never asked again; a link that stands, or is suspended, is taken back. */
    @Audited("identity.other")
    public LinkingResult other(ReviewCase seen, @NotBlank @Size(max = 500) String reason) {
        var registration = seen.registration().registration();
        return settled(
                seen,
                seen.task().kind() == ReviewKind.NEW
                        ? linking.refuse(registration, seen.resident().resident(), reason)
                        : linking.unlink(registration, reason));
    }

    /** あとで: comes again tomorrow. Nothing happens to what somebody settled meanwhile. */
    @Audited("identity.aside")
    public void putAside(RegistrationId registration) {
        trail.current().about(registration);
        aside(registration);
    }

    /** One who said 同じ人 where two are needed is not asked again; the second finds the opinion among the tasks. */
    private void aside(RegistrationId registration) {
        var review = em.find(MatchReview.class, registration.value());
        if (review != null && review.getState() != ReviewState.DONE) {
            review.putAside(LocalDateTime.now(clock).plus(ASIDE));
        }
    }

    private LinkingResult settled(ReviewCase seen, LinkingResult result) {
        trail.current()
                .about(seen.resident().resident())
                .about(seen.registration().registration());
        if (result instanceof LinkingResult.Decided) {
            em.createNamedQuery(MatchReview.SETTLE)
                    .setParameter("registration", seen.task().registrationId())
                    .executeUpdate();
        } else if (result instanceof LinkingResult.SecondNeeded) {
            aside(seen.registration().registration());
        }
        return result;
    }

    private ReviewCase shown(ReviewRow task) {
        var ids = new ArrayList<>(task.rivalIds());
        ids.add(task.resident().value());
        Map<Long, ResidentDetail> residents = em.createNamedQuery(Resident.DETAILS, ResidentDetail.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(ResidentDetail::id, identity()));
        var registration = em.createNamedQuery(Registration.DETAILS, RegistrationDetail.class)
                .setParameter("ids", List.of(task.registrationId()))
                .getSingleResult();
        trail.current().about(task.resident()).about(task.registration());
        return new ReviewCase(
                task,
                residents.get(task.resident().value()),
                registration,
                ScoreLine.read(task.scoreLines()),
                task.rivalIds().stream()
                        .filter(residents::containsKey)
                        .map(residents::get)
                        .toList());
    }
}
