package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.IdentityPolicy;
import jp.lg.nayoro.polaris.identity.entity.LinkOpinion;
import jp.lg.nayoro.polaris.identity.entity.OpinionState;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.TwoPersonRule;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.SecondNeeded;
import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.online.Judgement;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 二人での確認. A pair that the matcher is not sure of, or that bears the mark of a twin or a namesake, is tied only after two
 * people came to it independently, looking at the same comparison.
 */
@Dependent
public class SecondOpinions {

    /** What a twin, a housemate or a namesake would show as well. */
    private static final Set<Obstacle> OF_ANOTHER_PERSON = EnumSet.of(
            Obstacle.GIVEN_NAME,
            Obstacle.SEX,
            Obstacle.PERSONAL_NUMBER,
            Obstacle.NOTHING_BUT_NAME_AND_BIRTHDAY,
            Obstacle.RIVAL);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /** A pair that the matcher would not even propose always needs two. */
    boolean needed(Judgement judgement) {
        var obstacles = judgement.obstacles();
        return !judgement.proposed()
                || rule().needsTwo(
                                judgement.score(),
                                !obstacles.isEmpty(),
                                obstacles.stream().anyMatch(OF_ANOTHER_PERSON::contains));
    }

    TwoPersonRule rule() {
        return em.createNamedQuery(IdentityPolicy.NEWEST_FIRST, IdentityPolicy.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(IdentityPolicy::rule)
                .orElse(TwoPersonRule.DEFAULT);
    }

    /** Empty when somebody else said the same of the same comparison: then it may be tied. Else the opinion is kept. */
    Optional<SecondNeeded> missing(Registration registration, ResidentId resident, Judgement judgement, String reason) {
        var me = caller.get().staff();
        var now = LocalDateTime.now(clock);
        for (var opinion : waiting(registration)) {
            if (!opinion.isAbout(resident)) {
                continue;
            }
            if (!opinion.rests(judgement.words())) {
                opinion.answer(OpinionState.OUTDATED, me, now);
            } else if (opinion.isOf(me)) {
                return Optional.of(new SecondNeeded(opinion.getSaidAt()));
            } else {
                opinion.answer(OpinionState.SHARED, me, now);
                return Optional.empty();
            }
        }
        em.persist(new LinkOpinion(registration.id(), resident, judgement.words(), reason, me, now));
        em.flush();
        return Optional.of(new SecondNeeded(now));
    }

    /** It was tied: what others hold of other residents does not count any more. */
    void outdate(Registration registration) {
        waiting(registration).forEach(opinion -> answered(opinion, OpinionState.OUTDATED));
    }

    /** Somebody said 別人 of the pair. */
    void overrule(Registration registration, ResidentId resident) {
        waiting(registration).stream()
                .filter(opinion -> opinion.isAbout(resident))
                .forEach(opinion -> answered(opinion, OpinionState.OVERRULED));
    }

    private void answered(LinkOpinion opinion, OpinionState how) {
        opinion.answer(how, caller.get().staff(), LocalDateTime.now(clock));
    }

    private List<LinkOpinion> waiting(Registration registration) {
        return em.createNamedQuery(LinkOpinion.WAITING_OF_REGISTRATION, LinkOpinion.class)
                .setParameter("registration", registration.id())
                .getResultList();
    }
}
