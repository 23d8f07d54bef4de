package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.OrganizationAct;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 履歴. Keeps each act upon institutions and staff, with who did it, and tells the ledger. */
@Dependent
public class OrganizationHistory {

    private static final int LISTED = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    @Inject
    Event<OrganizationActed> acted;

    /** An act of the caller of this request, now; to be told more, then given to {@link #keep}. */
    public OrganizationAct begin(OrganizationActKind kind) {
        return new OrganizationAct(kind, acting.staff().orElse(null), LocalDateTime.now(clock));
    }

    public void keep(OrganizationAct act) {
        em.persist(act);
        acted.fire(new OrganizationActed(act.getKind().inLedger(), act.toString(), true));
    }

    /** One act that changed several things: several lines of the history, one of the ledger. */
    public void keepAll(List<OrganizationAct> acts) {
        acts.forEach(em::persist);
        acts.stream()
                .findFirst()
                .ifPresent(act -> acted.fire(new OrganizationActed(
                        act.getKind().inLedger(),
                        act + (acts.size() > 1 ? " and " + (acts.size() - 1) + " more" : ""),
                        true)));
    }

    /** What was asked for and not done, with the reason as its constant. */
    public void refused(OrganizationActKind kind, Object what, Enum<?> why) {
        acted.fire(new OrganizationActed(kind.inLedger(), what + " refused: " + why, false));
    }

    /** A letter was printed: an act that changes nothing, but leaves the house. */
    public void printed(String what) {
        acted.fire(new OrganizationActed("organization.print", what, true));
    }

    public List<OrganizationActRow> of(FacilityId facility) {
        return rows(OrganizationAct.ROWS_OF_FACILITY, "facility", facility);
    }

    public List<OrganizationActRow> of(StaffId staff) {
        return rows(OrganizationAct.ROWS_OF_STAFF, "staff", staff);
    }

    public List<OrganizationActRow> ofPaper(long application) {
        return rows(OrganizationAct.ROWS_OF_APPLICATION, "application", application);
    }

    private List<OrganizationActRow> rows(String query, String of, Object id) {
        return em.createNamedQuery(query, OrganizationActRow.class)
                .setParameter(of, id)
                .setMaxResults(LISTED)
                .getResultList();
    }
}
