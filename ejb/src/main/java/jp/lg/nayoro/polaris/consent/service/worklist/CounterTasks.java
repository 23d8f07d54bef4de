package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.ClaimRow;
import jp.lg.nayoro.polaris.consent.entity.LeavingSignal;
import jp.lg.nayoro.polaris.consent.entity.NoticeStatusRow;
import jp.lg.nayoro.polaris.consent.entity.PaperScan;
import jp.lg.nayoro.polaris.consent.entity.PaperScanRow;
import jp.lg.nayoro.polaris.consent.entity.SignalRow;
import jp.lg.nayoro.polaris.consent.entity.ViewerNotice;

/** 窓口まわりの仕事: what institutions told, asked for or have not answered, and papers that came in. */
@ApplicationScoped
public class CounterTasks implements WorklistSource {

    /** Working days are not counted: an institution that did not answer for a week has overlooked the notice. */
    private static final int DAYS_TO_ANSWER = 7;

    private static final int DAYS_TO_DECIDE = 3;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<ConsentTask> tasks(LocalDate today, int most) {
        return Stream.of(signals(most), claims(most), scans(most), notices(today, most))
                .flatMap(List::stream)
                .toList();
    }

    private List<ConsentTask> signals(int most) {
        return rows(LeavingSignal.OPEN_ROWS, SignalRow.class, most).stream()
                .map(row -> new ConsentTask(
                        ConsentTaskKind.LEAVING_SIGNAL,
                        row.id(),
                        new ConsentTask.Person(row.resident(), row.name(), row.nameKana(), row.birthDate()),
                        row.leftOn(),
                        row.toldAt().toLocalDate(),
                        row.facilityName(),
                        null))
                .toList();
    }

    private List<ConsentTask> claims(int most) {
        return rows(CareTeamClaim.WAITING_ROWS, ClaimRow.class, most).stream()
                .map(row -> new ConsentTask(
                        ConsentTaskKind.CLAIM,
                        row.id(),
                        new ConsentTask.Person(
                                row.resident(),
                                row.resident() == null ? row.typedName() : row.name(),
                                row.nameKana(),
                                row.resident() == null ? row.typedBirthDate() : row.birthDate()),
                        row.claimedAt().toLocalDate(),
                        row.claimedAt().toLocalDate().plusDays(DAYS_TO_DECIDE),
                        row.facilityName(),
                        null))
                .toList();
    }

    private List<ConsentTask> scans(int most) {
        return rows(PaperScan.WAITING_ROWS, PaperScanRow.class, most).stream()
                .map(row -> new ConsentTask(
                        ConsentTaskKind.SCAN,
                        row.id(),
                        row.resident() == null
                                ? null
                                : new ConsentTask.Person(row.resident(), row.name(), row.nameKana(), row.birthDate()),
                        row.receivedAt().toLocalDate(),
                        row.receivedAt().toLocalDate(),
                        null,
                        null))
                .toList();
    }

    private List<ConsentTask> notices(LocalDate today, int most) {
        return em.createNamedQuery(ViewerNotice.OVERDUE, NoticeStatusRow.class)
                .setParameter("before", today.minusDays(DAYS_TO_ANSWER).atStartOfDay())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new ConsentTask(
                        ConsentTaskKind.NOTICE_UNANSWERED,
                        row.id(),
                        new ConsentTask.Person(row.resident(), row.name(), row.nameKana(), row.birthDate()),
                        row.stoppedAt().toLocalDate(),
                        row.stoppedAt().toLocalDate().plusDays(DAYS_TO_ANSWER),
                        row.facilityName(),
                        null))
                .toList();
    }

    private <T> List<T> rows(String query, Class<T> row, int most) {
        return em.createNamedQuery(query, row).setMaxResults(most).getResultList();
    }
}
