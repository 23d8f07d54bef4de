package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.ContaminationTaskRow;
import jp.lg.nayoro.polaris.identity.entity.DisputedLink;
import jp.lg.nayoro.polaris.identity.entity.DisputedLinkRow;
import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.OpinionRow;
import jp.lg.nayoro.polaris.security.entity.Role;

/** 事務局の仕事. What the acts upon links have left for somebody to do, in four statements however much there is. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class IdentityTaskService {

    /** Of each kind; whoever has more has the oldest before them. */
    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Audited("identity.tasks")
    public IdentityTasks tasks() {
        var tasks = new IdentityTasks(
                oldest(DisputedLink.OPEN_ROWS, DisputedLinkRow.class),
                oldest(OpinionRow.WAITING, OpinionRow.class),
                oldest(MergeRow.PROPOSED, MergeRow.class),
                oldest(ContaminationTaskRow.UNSETTLED, ContaminationTaskRow.class));
        trail.current()
                .telling("%d+%d+%d+%d"
                        .formatted(
                                tasks.disputes().size(),
                                tasks.opinions().size(),
                                tasks.merges().size(),
                                tasks.contaminations().size()));
        return tasks;
    }

    private <T> List<T> oldest(String query, Class<T> row) {
        return em.createNamedQuery(query, row).setMaxResults(LISTED).getResultList();
    }
}
