package jp.lg.nayoro.polaris.consent.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.identity.service.MergeConcern;
import jp.lg.nayoro.polaris.identity.service.MergeCount;
import jp.lg.nayoro.polaris.identity.service.MergeForecast;
import jp.lg.nayoro.polaris.identity.service.MergeMoves;
import jp.lg.nayoro.polaris.identity.service.MergePart;
import jp.lg.nayoro.polaris.identity.service.MergeRemark;
import jp.lg.nayoro.polaris.identity.service.ResidentMergeUndone;
import jp.lg.nayoro.polaris.identity.service.ResidentsMerged;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 統合と担当チーム. Both teams become one. Whoever is in both at the same time goes on with the membership of the survivor; the
 * other stays where it is, to be there again if the merge is undone.
 */
@ApplicationScoped
public class CareTeamMerging implements MergeForecast {

    private static final String TABLE = "care_team_member";

    @PersistenceContext
    EntityManager em;

    @Inject
    MergeMoves moves;

    @Override
    public List<MergeCount> counts(ResidentId from, ResidentId into) {
        return List.of(new MergeCount(MergePart.CARE_TEAM, count(from) - inBoth(from, into), count(into)));
    }

    @Override
    public List<MergeRemark> remarks(ResidentId from, ResidentId into) {
        var inBoth = inBoth(from, into);
        return inBoth == 0 ? List.of() : List.of(new MergeRemark(MergeConcern.IN_BOTH_TEAMS, inBoth));
    }

    void onMerged(@Observes ResidentsMerged event) {
        em.createNamedQuery(CareTeamMember.NOTE_MOVING)
                .setParameter(1, event.merge())
                .setParameter(2, event.from().value())
                .setParameter(3, event.into().value())
                .executeUpdate();
        moves.moveNoted(TABLE, event);
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        moves.bringBack(TABLE, event);
    }

    private long count(ResidentId resident) {
        return em.createNamedQuery(CareTeamMember.COUNT_OF_RESIDENT, Long.class)
                .setParameter("resident", resident)
                .getSingleResult();
    }

    private long inBoth(ResidentId from, ResidentId into) {
        return em.createNamedQuery(CareTeamMember.COUNT_IN_BOTH, Long.class)
                .setParameter("from", from)
                .setParameter("into", into)
                .getSingleResult();
    }
}
