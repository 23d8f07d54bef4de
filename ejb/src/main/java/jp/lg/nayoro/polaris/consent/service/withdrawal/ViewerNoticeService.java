package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.NoticeAnswer;
import jp.lg.nayoro.polaris.consent.entity.NoticeRow;
import jp.lg.nayoro.polaris.consent.entity.ViewerNotice;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 閲覧停止のお知らせ at the institution. Its manager reads all, staff those of the people in whose team they are or were. The name is
 * shown until the notice is answered, since an institution must know whose copies to look for; afterwards it is gone.
 */
@Stateless
@RolesAllowed({Role.FACILITY_MANAGER, Role.STAFF})
public class ViewerNoticeService {

    private static final int LISTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** How many wait, for the sign on the first page. Tells nothing of anybody. */
    public int waiting() {
        return rows().size();
    }

    /** Those that wait, the oldest first. */
    @Audited("consent.notices")
    public List<NoticeRow> notices() {
        var rows = rows();
        trail.current().telling(rows.size() + " notices");
        return rows;
    }

    /** @throws NotFoundException when it is not for the caller, or answered */
    @Audited("consent.acknowledge")
    public void answer(long noticeId, @NotNull NoticeAnswer answer) {
        var notice = rows().stream()
                .filter(row -> row.id() == noticeId)
                .findFirst()
                .flatMap(row -> Optional.ofNullable(em.find(ViewerNotice.class, row.id())))
                .orElseThrow(() -> new NotFoundException("ViewerNotice", noticeId));
        trail.current().about(notice.getResident()).telling(answer.name());
        notice.answer(answer, caller.get().staff(), LocalDateTime.now(clock));
    }

    private List<NoticeRow> rows() {
        var who = caller.get();
        var all = who.has(Role.FACILITY_MANAGER);
        var query = em.createNamedQuery(
                        all ? ViewerNotice.WAITING_ROWS : ViewerNotice.WAITING_ROWS_OF_STAFF, NoticeRow.class)
                .setParameter("facility", who.facility())
                .setMaxResults(LISTED);
        if (!all) {
            query.setParameter("staff", who.staff());
        }
        return query.getResultList();
    }
}
